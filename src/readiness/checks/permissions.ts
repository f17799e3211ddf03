/** Whether each job may do what it has to, and nothing beyond that: what the shipped workflows say is the measure. */
import { rollbackPermissions } from '../../set-up/rollback-file.js';
import { ownJobs, type OwnJob, type Permissions } from '../../set-up/workflows.js';
import { type Check, type Facts, no, yes } from '../readiness.js';

const ranks: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 };

interface Difference {
  readonly path: string;
  readonly line: string;
}

export const permissionsSufficient: Check = {
  id: 'permissions-sufficient',
  group: 'start',
  needs: 'files',
  description: 'Each job has the permissions that its command needs.',
  run: (facts) => {
    const missing = differences(facts, (has, needs) => has < needs);
    if (missing === null) return null;
    const [first] = missing;
    return first === undefined
      ? yes('none is missing')
      : no(
          `${first.path} lacks ${linesOf(missing)}`,
          `Add \`${first.line}\` under \`permissions:\` of the job in ${first.path}`,
        );
  },
};

export const permissionsMinimal: Check = {
  id: 'permissions-minimal',
  group: 'start',
  needs: 'files',
  description: 'No job may do more than its command needs.',
  run: (facts) => {
    // The check of a freeze stands in a deploy's own job, which may do more.
    const jobs = facts.jobs.filter(({ command }) => command !== 'freeze-check');
    const more = differences({ ...facts, jobs }, (has, needs) => has > needs);
    if (more === null) return null;
    const [first] = more;
    return first === undefined
      ? yes('none is too much')
      : no(
          `${first.path} has ${linesOf(more)} beyond need`,
          `Take \`${first.line}\` out of \`permissions:\` in ${first.path}`,
        );
  },
};

const linesOf = (found: readonly Difference[]): string =>
  [...new Set(found.map(({ line }) => line))].slice(0, 5).join(', ');

/** `null` where no job has a counterpart, or none says what it may do: the repository's own setting holds then. */
function differences(
  { jobs, shipped, config }: Facts,
  differs: (has: number, needs: number) => boolean,
): readonly Difference[] | null {
  const measures = ownJobs(shipped);
  const compared = jobs.flatMap((one): readonly (readonly Difference[])[] => {
    const measure = measures.filter(({ command }) => command === one.command);
    const alone = one.workflow.jobs.length === 1 || measure.length > 0;
    if (measure.length === 0 || !alone || one.job.permissions === null) return [];
    return [compare(one, permitted(measure, config), differs)];
  });
  return compared.length === 0 ? null : compared.flat();
}

/** What the shipped jobs of that command may do; a rollback's depends on the way back. */
function permitted(measure: readonly OwnJob[], config: Facts['config']): readonly Permissions[] {
  return measure.flatMap(({ command, job: { permissions } }) =>
    command === 'rollback' ? rollbackPermissions(permissions, config) : [permissions ?? {}],
  );
}

function compare(
  { job, workflow }: OwnJob,
  shippedOnes: readonly Permissions[],
  differs: (has: number, needs: number) => boolean,
): readonly Difference[] {
  const has = job.permissions ?? {};
  const names = [...shippedOnes, has].flatMap((one) =>
    typeof one === 'string' ? [] : Object.keys(one),
  );
  if (has === 'write-all' || has === 'read-all')
    return differs(has === 'write-all' ? 3 : 1, 2)
      ? [{ path: workflow.path, line: has === 'write-all' ? has : 'issues: write' }]
      : [];
  return [...new Set(names)].flatMap((name) => {
    // Other commands of the same name may need less: only what none of them needs is too much.
    const needs = shippedOnes.map((one) => levelOf(one, name));
    const level = levelOf(has, name);
    if (!needs.every((need) => differs(level, need))) return [];
    const line = `${name}: ${level > Math.max(...needs) ? nameOf(level) : nameOf(Math.min(...needs))}`;
    return [{ path: workflow.path, line }];
  });
}

function levelOf(permissions: Permissions, name: string): number {
  if (typeof permissions === 'string') return permissions === 'write-all' ? 2 : 1;
  return ranks[permissions[name] ?? 'none'] ?? 0;
}

const nameOf = (level: number): string =>
  Object.keys(ranks).find((name) => ranks[name] === level) ?? 'none';
