/** Whether the people whom the configuration counts on are there, and have practised. */
import { codeOwners } from '../../follow-ups/whom-to-ask.js';
import { isTeamOfAnother } from '../../incident/invitations.js';
import type { Permission } from '../../repository/repository.js';
import { ownerFiles, type RepositoryView } from '../../set-up/view.js';
import { type Check, type Facts, no, unseen, yes } from '../readiness.js';
import { daysAgo, daysSince } from './days.js';

type Named = readonly (readonly [name: string, option: string])[];

/** People, without teams, that the configuration names, each with the option. */
export function namedPeople(facts: Pick<Facts, 'config' | 'view'>): Named {
  return everybodyNamed(facts).filter(([name]) => !name.includes('/'));
}

function everybodyNamed({ config, view }: Pick<Facts, 'config' | 'view'>): Named {
  const { response, rollback, invite, followUps, postmortem } = config;
  const owners = codeOwners(`${postmortem.directory}/README.md`, ownersText(view) ?? '');
  const all = [
    ...response.responders.map((name) => [name, 'response.responders'] as const),
    ...rollback.approvers.map((name) => [name, 'rollback.approvers'] as const),
    ...response.escalation.map((name) => [name, 'response.escalation'] as const),
    ...Object.values(invite).flatMap((names) => names.map((name) => [name, 'invite'] as const)),
    ...(followUps.escalateTo === null
      ? []
      : [[followUps.escalateTo, 'follow_ups.escalate_to'] as const]),
    ...owners.map((name) => [name, 'CODEOWNERS'] as const),
  ];
  return all
    .map(([name, option]) => [name.replace(/^@/, ''), option] as const)
    .filter(([name]) => !name.includes('@'));
}

export function ownersText(view: RepositoryView): string | null {
  const path = ownerFiles.find((file) => view.texts[file] !== undefined);
  return path === undefined ? null : (view.texts[path] ?? null);
}

const ladder: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Who is drawn, approves or owns files has to be obeyed; who is invited has to see the issue. */
function needed(option: string, { config }: Facts): Permission {
  if (option === 'response.responders' || option === 'rollback.approvers')
    return config.commands.permission;
  return option === 'CODEOWNERS' ? 'write' : 'read';
}

export const peopleHaveAccess: Check = {
  id: 'people-have-access',
  group: 'people',
  needs: 'GitHub',
  description:
    'Those whom the configuration or CODEOWNERS name have the access that their part needs. Teams cannot be looked into.',
  run: (facts) => {
    const { github, configPath } = facts;
    const people = namedPeople(facts);
    if (github === null || people.length === 0) return null;
    const asked = people.filter(([login]) => known(github.access, login) !== undefined);
    const short = asked.filter(([login, option]) => {
      const has = known(github.access, login);
      if (has === undefined || has === 'unknown') return false;
      return ladder.indexOf(has) < ladder.indexOf(needed(option, facts));
    });
    const [first] = short;
    if (first === undefined)
      return asked.length === 0
        ? unseen('nobody could be asked about')
        : yes([...new Set(asked.map(([login]) => `@${login}`))].join(', '));
    const [login, option] = first;
    const others = new Set(short.slice(1).map(([name]) => name));
    others.delete(login);
    const place =
      option === 'CODEOWNERS'
        ? 'CODEOWNERS'
        : `\`${option}\` of ${configPath ?? 'the configuration'}`;
    return no(
      `@${login} has no ${needed(option, facts)} access${others.size === 0 ? '' : `, nor have ${[...others].map((name) => `@${name}`).join(', ')}`}`,
      `Give @${login} access, or take the name out of ${place}: ${github.url}/settings/access`,
    );
  },
};

function known<T>(access: Readonly<Record<string, T>>, login: string): T | undefined {
  const key = login.toLowerCase();
  return Object.hasOwn(access, key) ? access[key] : undefined;
}

export const teamsReachable: Check = {
  id: 'teams-reachable',
  group: 'people',
  needs: 'GitHub',
  description:
    'Teams that the configuration or CODEOWNERS name are of the organization that owns the repository: GitHub notifies no other.',
  run: (facts) => {
    const { github, configPath } = facts;
    const teams = everybodyNamed(facts).filter(([name]) => name.includes('/'));
    if (github === null || teams.length === 0) return null;
    const repository = new URL(github.url).pathname.slice(1);
    const strange = teams.find(([name]) => isTeamOfAnother(name, repository));
    if (strange === undefined)
      return yes([...new Set(teams.map(([name]) => `@${name}`))].join(', '));
    const [name, option] = strange;
    return no(
      `@${name} in ${option === 'CODEOWNERS' ? option : `\`${option}\``} is not notified: it is no team of ${repository.split('/', 1)[0] ?? ''}`,
      `Write a team of this organization there, or single accounts: ${option === 'CODEOWNERS' ? option : (configPath ?? 'the configuration')}`,
    );
  },
};

export const enoughPeople: Check = {
  id: 'enough-people',
  group: 'people',
  needs: 'files',
  description:
    'Nothing hangs on one person: of responders there are two, and somebody else can approve a rollback.',
  run: ({ config: { response, rollback }, configPath }) => {
    const where = configPath ?? 'the configuration';
    const [responder, another] = response.responders;
    if (responder !== undefined && another === undefined && !responder.includes('/'))
      return no(
        `@${responder.replace(/^@/, '')} is the only one who can be drawn as lead`,
        `Name a second person in \`response.responders\` of ${where}`,
      );
    const [approver, second] = rollback.approvers;
    const isAlone = approver !== undefined && second === undefined;
    if (isAlone && rollback.approvals > 0 && rollback.aloneAfterMinutes === 0)
      return no(
        `nobody can approve what @${approver.replace(/^@/, '')} proposes`,
        `Name a second person in \`rollback.approvers\` of ${where}`,
      );
    const names = [...response.responders, ...rollback.approvers];
    return names.length === 0
      ? null
      : yes(names.map((name) => `@${name.replace(/^@/, '')}`).join(', '));
  },
};

/** `@ana`, `@acme/platform`, `ana@example.org` */
const owner = /^(?:@[A-Za-z\d][\w-]{0,79}(?:\/[\w.-]{1,80})?|[^\s@]{1,100}@[^\s@]{1,100})$/;

export const postmortemOwners: Check = {
  id: 'postmortem-owners',
  group: 'people',
  needs: 'files',
  description: 'Where CODEOWNERS gives postmortems owners, their names can be understood.',
  run: ({ config, view }) => {
    const text = ownersText(view);
    if (text === null) return null;
    const path = `${config.postmortem.directory}/README.md`;
    const owners = lastOwners(path, text);
    if (owners === null) return yes(`nobody in particular for ${config.postmortem.directory}/`);
    const wrong = owners.find((name) => !owner.test(name));
    return wrong === undefined
      ? yes(owners.length === 0 ? `nobody for ${config.postmortem.directory}/` : owners.join(', '))
      : no(
          `CODEOWNERS names "${wrong}" for ${config.postmortem.directory}/, which is no account`,
          `Write \`@${wrong.replace(/^@+/, '')}\` in CODEOWNERS, or the account that is meant`,
        );
  },
};

/** As written in the last line that fits; `null` when none does. */
function lastOwners(path: string, text: string): readonly string[] | null {
  const lines = text.split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  for (const line of lines.reverse()) {
    const [pattern = '', ...owners] = line.split(/\s+/);
    // The same reading as everywhere, asked with a name that is one for certain.
    if (pattern !== '' && codeOwners(path, `${pattern} @somebody`).length > 0) return owners;
  }
  return null;
}

const drillDays = 90;

export const drilled: Check = {
  id: 'drilled',
  group: 'people',
  needs: 'GitHub',
  description: `The last drill is not older than ${drillDays} days.`,
  run: ({ github, now }) => {
    if (github === null) return null;
    if (github.drilled === null)
      return unseen('there was no drill yet: docs/drill.md says how to play one');
    const days = daysSince(github.drilled, now);
    return days <= drillDays
      ? yes(daysAgo(github.drilled, now))
      : no(`the last drill was ${daysAgo(github.drilled, now)}`, 'after-action drill bad-deploy');
  },
};
