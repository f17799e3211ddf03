/** Where two worlds answered differently: status, words of refusal, members of the answer, outcomes, probes. */
import type { Noted } from './relay.js';
import type { Life } from './scenario.js';

export interface Difference {
  readonly where: string;
  readonly theirs: string;
  readonly ours: string;
}

/** @param real what GitHub said @param local what the local one said */
export function differences(real: Life, local: Life): Difference[] {
  const steps = real.steps.flatMap((step, index): readonly Difference[] => {
    const twin = local.steps[index];
    const where = `${index + 1}. ${step.name}`;
    if (twin?.name !== step.name)
      return [{ where, theirs: step.outcome, ours: twin?.name ?? 'not reached' }];
    const outcome = differ(where, step.outcome, twin.outcome);
    return [...outcome, ...exchanged(where, step.exchanges, twin.exchanges)];
  });
  const answers = real.answers.flatMap(({ id, answer }) =>
    differ(
      `probe ${id}`,
      answer,
      local.answers.find((one) => one.id === id)?.answer ?? 'not asked',
    ),
  );
  return [...steps, ...answers];
}

function differ(where: string, theirs: string, ours: string): readonly Difference[] {
  return theirs === ours ? [] : [{ where, theirs, ours }];
}

/** By route, in order: how often a route is asked may differ, since the sandbox has a past. */
function exchanged(
  where: string,
  real: readonly Noted[],
  local: readonly Noted[],
): readonly Difference[] {
  const routes = [...new Set(real.map(({ route }) => route))].sort();
  return routes.flatMap((route) => {
    const [theirs, ours] = [real, local].map((all) => all.filter((one) => one.route === route));
    const place = `${where}: ${route}`;
    if (!theirs || !ours || ours.length === 0)
      return [{ where: place, theirs: 'asked', ours: 'not asked' }];
    return [
      ...differ(`${place}, status`, statuses(theirs), statuses(ours)),
      ...differ(`${place}, words`, words(theirs), words(ours)),
      ...missingKeys(place, theirs, ours),
    ];
  });
}

const statuses = (all: readonly Noted[]): string =>
  [...new Set(all.map(({ status }) => status))].sort((a, b) => a - b).join(', ');

const words = (all: readonly Noted[]): string =>
  [...new Set(all.flatMap(({ message }) => message ?? []))].sort().join(' · ');

/** What only GitHub has may be left out here; what only we have is invented, and worth knowing. */
function missingKeys(
  where: string,
  theirs: readonly Noted[],
  ours: readonly Noted[],
): readonly Difference[] {
  const known = new Set(theirs.flatMap(({ keys }) => keys));
  // An empty list or an empty member says nothing about its members.
  const described = (key: string): boolean =>
    !key.includes('.') || [...known].some((one) => one.startsWith(`${key.split('.')[0] ?? ''}.`));
  const invented = [...new Set(ours.flatMap(({ keys }) => keys))]
    .filter((key) => known.size > 0 && described(key) && !known.has(key))
    .sort();
  return invented.length === 0
    ? []
    : [{ where: `${where}, members`, theirs: 'none of these', ours: invented.join(', ') }];
}

export function renderDifferences(found: readonly Difference[], life: Life): string {
  const asked = life.answers.map(({ question, answer }) => `| ${question} | ${answer} |`);
  const rows = found.map(({ where, theirs, ours }) => `| ${where} | ${theirs} | ${ours} |`);
  return [
    '## GitHub and the local GitHub',
    '',
    found.length === 0
      ? 'They answered alike.'
      : ['| Where | GitHub | local |', '| --- | --- | --- |', ...rows].join('\n'),
    '',
    '## Probes',
    '',
    '| Question | Answer |',
    '| --- | --- |',
    ...asked,
    '',
  ].join('\n');
}
