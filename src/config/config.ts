/** Configuration: one table of options with good defaults; the shape every room reads. */

export interface DeploymentsConfig {
  /** `auto`, `deployments`, `releases`, `push`, or `workflow:FILE` */
  readonly source: string;
  /** Environments that count; `[]` = production-like names, else all. */
  readonly environments: readonly string[];
}

export interface SeverityConfig {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Silence longer than this is a finding, minutes. */
  readonly updateEveryMinutes: number;
}

export interface ServiceConfig {
  readonly name: string;
  readonly paths: readonly string[];
}

export interface Config {
  /** Label of incidents, of tracking issues and of postmortem pull requests; `statusPrefix` + status is the status label. */
  readonly labels: {
    readonly incident: string;
    readonly followUp: string;
    readonly postmortem: string;
    readonly statusPrefix: string;
  };
  readonly severities: readonly SeverityConfig[];
  /** IANA name; times without a zone are read in it. `null`: UTC, and the row says so. */
  readonly timeZone: string | null;
  readonly deployments: DeploymentsConfig;
  readonly correlation: {
    /** Hours before the start that a change is looked for. */
    readonly windowHours: number;
    /** Minutes after the stated start that still count. */
    readonly slackMinutes: number;
    readonly configurationPaths: readonly string[];
    readonly show: number;
  };
  readonly services: readonly ServiceConfig[];
  readonly timeline: { readonly keyRows: number };
  readonly postmortem: {
    /** Relative to the root of the repository, without a slash at either end. */
    readonly directory: string;
    /** The number is put behind it: `after-action/incident-` → `after-action/incident-12`. */
    readonly branchPrefix: string;
    /** Path of a user's template on the default branch, `null` for the standard one. */
    readonly template: string | null;
    readonly draft: boolean;
  };
  readonly review: {
    /** Rule id → its severity or `off`. */
    readonly rules: Readonly<Record<string, 'error' | 'warning' | 'notice' | 'off'>>;
    readonly failOn: 'error' | 'warning' | 'never';
  };
  readonly followUps: {
    /** Days until due when the item says nothing; 0 = no due date. */
    readonly defaultDueDays: number;
    /** Days between two reminders of the same overdue item. */
    readonly remindEveryDays: number;
    /** Assign the tracking issue to the owner when the owner is a handle. */
    readonly assign: boolean;
  };
  /** Least permission whose slash commands are obeyed. */
  readonly commands: { readonly permission: 'admin' | 'maintain' | 'write' | 'triage' };
  /** What is redacted beside tokens, keys and credentials, which always are. */
  readonly redact: { readonly emails: boolean };
}
