/** The workflow that carries out approved rollbacks and runbooks: which others it follows, and what it may do. */
import type { Config } from '../config/config.js';
import type { Permissions } from './workflows.js';
import { readWorkflows } from './workflows.js';
import { type RepositoryView, workflowFolder } from './view.js';

type Ways = Pick<Config, 'rollback' | 'runbooks'>;

/** Whether the configuration asks for it at all. */
export function startsWorkflows({ rollback, runbooks }: Ways): boolean {
  const { method } = rollback;
  return (method !== null && method !== 'print') || runbooks.length > 0;
}

/** Names of the configured workflows that an approval may start; those whose file is not there are left out. */
export function startedWorkflows(
  view: RepositoryView,
  { rollback, runbooks }: Ways,
): readonly string[] {
  const files = [rollback.workflow, ...runbooks.map(({ workflow }) => workflow)];
  const paths = new Set(files.map((file) => `${workflowFolder}/${file ?? ''}`));
  const names = readWorkflows(view).filter(({ path }) => paths.has(path));
  return [...new Set(names.map(({ name }) => name))];
}

/** What each method needs beside what the shipped workflow has for `dispatch`. */
const further: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deployment: { deployments: 'write' },
  revert: { contents: 'write', 'pull-requests': 'write' },
};

/** Without a configured method each of them is one that may be meant. */
export function rollbackPermissions(
  shipped: Permissions | null,
  { rollback, runbooks }: Ways,
): readonly Permissions[] {
  if (shipped === null || typeof shipped === 'string') return shipped === null ? [] : [shipped];
  const { actions = 'write', ...rest } = shipped;
  const of = (method: string): Permissions => ({
    ...(method in further && runbooks.length === 0 ? {} : { actions }),
    ...rest,
    ...further[method],
  });
  return rollback.method === null
    ? ['dispatch', 'deployment', 'revert'].map(of)
    : [of(rollback.method)];
}

/** The shipped workflow with the names and permissions that the configuration asks for. */
export function fittedRollback(text: string, names: readonly string[], config: Ways): string {
  const method = config.rollback.method ?? 'dispatch';
  const writes = Object.keys(further[method] ?? {});
  const dispatches = !(method in further) || config.runbooks.length > 0;
  const listed = names.map((name) => JSON.stringify(name)).join(', ');
  return text
    .split('\n')
    .filter((line) => dispatches || !/^ {6}actions: write /.test(line))
    .map((line) => {
      const permission = /^ {6}([a-z-]+): read( #.*)$/.exec(line);
      if (permission !== null && writes.includes(permission[1] ?? ''))
        return `      ${permission[1] ?? ''}: write${permission[2] ?? ''}`;
      return names.length > 0 && line === '    workflows: [Deploy]'
        ? `    workflows: [${listed}]`
        : line;
    })
    .join('\n');
}
