/** Written by `npm run docs` from schema.ts: a repository without a configuration needs no schema library. */
import type { Config } from './config.js';

export const defaultConfig: Config = {
  "labels": {
    "incident": "incident",
    "incidentType": null,
    "followUp": "follow-up",
    "digest": "follow-up-digest",
    "postmortem": "postmortem",
    "readiness": "incident-readiness",
    "drill": "drill",
    "statusPrefix": "status:"
  },
  "severities": [
    {
      "name": "sev1",
      "label": "sev1",
      "description": "Most users cannot use the product, or data is at risk",
      "updateEveryMinutes": 30,
      "followUpDays": 15
    },
    {
      "name": "sev2",
      "label": "sev2",
      "description": "An important part is down or slow for many users",
      "updateEveryMinutes": 60,
      "followUpDays": 30
    },
    {
      "name": "sev3",
      "label": "sev3",
      "description": "A small part is affected, or there is a workaround",
      "updateEveryMinutes": 240
    },
    {
      "name": "sev4",
      "label": "sev4",
      "description": "No user notices yet",
      "updateEveryMinutes": 1440
    }
  ],
  "timeZone": null,
  "deployments": {
    "source": "auto",
    "environments": []
  },
  "correlation": {
    "windowHours": 72,
    "slackMinutes": 10,
    "configurationPaths": [
      "**/*.{yml,yaml,toml,ini,env,tf,tfvars}",
      "**/values*.{yml,yaml}",
      "**/{config,configs,flags,feature-flags}/**"
    ],
    "show": 3
  },
  "services": [],
  "probes": [],
  "probe": {
    "controls": [
      "https://github.com/robots.txt",
      "https://www.iana.org/robots.txt"
    ],
    "dependencies": [],
    "allowHosts": []
  },
  "watch": {
    "workflow": "watch.yml",
    "probeEveryMinutes": 10
  },
  "response": {
    "responders": [],
    "escalation": [],
    "steps": [],
    "runbookFolders": [
      "runbooks",
      "docs/runbooks"
    ],
    "thirdParties": [],
    "leadAfterMinutes": 2,
    "severityAfterMinutes": 10,
    "freshEyesAfterMinutes": 45,
    "rotateAfterHours": 4
  },
  "rollback": {
    "method": null,
    "workflow": null,
    "versionInput": "version",
    "keyInput": "key",
    "inputs": {},
    "requiredContexts": null,
    "approvals": 1,
    "approvers": [],
    "aloneAfterMinutes": 10,
    "expiresAfterMinutes": 60,
    "maxAgeDays": 30
  },
  "freeze": {
    "label": "freeze",
    "passLabel": "incident-fix",
    "on": [],
    "afterRollback": true,
    "minutes": 120,
    "warnMinutes": 15
  },
  "runbooks": [],
  "warRoom": {
    "url": null
  },
  "invite": {},
  "architecture": [],
  "cost": {
    "perMinute": null,
    "perSeverity": {},
    "currency": "USD",
    "affectedShare": 1
  },
  "timeline": {
    "keyRows": 12
  },
  "postmortem": {
    "directory": "postmortems",
    "branchPrefix": "after-action/incident-",
    "template": null,
    "templates": [],
    "privateWords": [],
    "draft": true,
    "sections": {}
  },
  "review": {
    "preset": "recommended",
    "rules": {},
    "failOn": "error",
    "baseline": null
  },
  "followUps": {
    "defaultDueDays": 56,
    "remindEveryDays": 7,
    "assign": true,
    "remindBeforeDays": 3,
    "workingDays": [
      "mon",
      "tue",
      "wed",
      "thu",
      "fri"
    ],
    "teams": [],
    "escalateTo": null,
    "gate": [
      "sev1",
      "sev2"
    ],
    "digest": "summary",
    "postmortemAfterDays": [
      3,
      7
    ]
  },
  "commands": {
    "permission": "write"
  },
  "identities": [],
  "readiness": {
    "accepted": []
  },
  "redact": {
    "emails": false
  }
};
