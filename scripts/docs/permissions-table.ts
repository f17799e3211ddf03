/** What each job of the shipped workflows may do, and why: from the workflows themselves and their comments. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { table } from '../../src/markdown/write.js';

const folder = 'examples/workflows';

/** One row for each permission of each job. `root`: of the checkout. */
export function permissionsTable(root: string): string {
  const rows = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => rowsOfWorkflow(name, readFileSync(join(root, folder, name), 'utf8')));
  return table(['Workflow', 'Job', 'Permission', 'What for'], rows);
}

function rowsOfWorkflow(file: string, text: string): readonly (readonly string[])[] {
  const jobs = parseDocument(text).get('jobs');
  if (!isMap(jobs)) throw new Error(`${folder}/${file} has no jobs`);
  return jobs.items.flatMap(({ value }) => (isMap(value) ? rowsOfJob(file, value) : []));
}

function rowsOfJob(file: string, job: YAMLMap): readonly (readonly string[])[] {
  const [name, permissions] = [job.get('name'), job.get('permissions')];
  if (!isMap(permissions)) return [];
  const where = `[\`${file}\`](../${folder}/${file})`;
  return permissions.items.map(({ key, value }) => {
    const reason = isScalar(value) ? (value.comment ?? '').trim() : '';
    const scope = `\`${String(key)}: ${isScalar(value) ? String(value.value) : ''}\``;
    return [where, String(name), scope, reason];
  });
}
