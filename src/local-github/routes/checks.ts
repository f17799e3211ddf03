/** Check runs and their annotations; only apps write them. */
import { forbidden, notFound } from '../refusal.js';
import {
  created,
  integer,
  list,
  objects,
  ok,
  present,
  requiredText,
  text,
  wrapped,
} from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { annotationShape, checkRunShape } from '../shapes/check.js';
import type { Json } from '../shapes/links.js';
import { changeCheckRun, createCheckRun, type CheckRunChange } from '../state/checks.js';
import type { Annotation, CheckRun } from '../state/records.js';
import { resolveOrFail } from './commits.js';

const read = ['checks:read'] as const;
const write = ['checks:write'] as const;

export const checkRoutes: readonly RepositoryRoute[] = [
  { method: 'POST', template: '/check-runs', needs: write, run: createRun },
  {
    method: 'GET',
    template: '/check-runs/{check_run_id}',
    needs: read,
    run: (call) => ok(checkRunShape(call.world, call.repo, runOf(call))),
  },
  { method: 'PATCH', template: '/check-runs/{check_run_id}', needs: write, run: changeRun },
  {
    method: 'GET',
    template: '/check-runs/{check_run_id}/annotations',
    needs: read,
    run: listAnnotations,
  },
  { method: 'GET', template: '/commits/{ref}/check-runs', needs: read, run: listRuns },
];

function runOf(call: RepositoryCall): CheckRun {
  const run = call.repo.checkRuns.get(Number(call.params['check_run_id']));
  if (!run) throw notFound();
  return run;
}

function checkApp(call: RepositoryCall): void {
  if (call.caller.token?.kind !== 'app') throw forbidden('You must authenticate via a GitHub App.');
}

function createRun(call: RepositoryCall): Reply {
  checkApp(call);
  const name = requiredText('CheckRun', call.body, 'name');
  const sha = resolveOrFail(call.repo, requiredText('CheckRun', call.body, 'head_sha'));
  return created(
    checkRunShape(
      call.world,
      call.repo,
      createCheckRun(call.world, call.repo, sha, {
        ...changeIn(call.body),
        name,
        app: call.actor.login,
      }),
    ),
  );
}

function changeRun(call: RepositoryCall): Reply {
  checkApp(call);
  const run = runOf(call);
  changeCheckRun(call.world, run, changeIn(call.body));
  return ok(checkRunShape(call.world, call.repo, run));
}

function changeIn(body: Json): CheckRunChange {
  const output = body['output'] as Json | undefined;
  return present({
    name: text(body, 'name'),
    status: text(body, 'status'),
    conclusion: text(body, 'conclusion'),
    startedAt: text(body, 'started_at'),
    completedAt: text(body, 'completed_at'),
    externalId: text(body, 'external_id'),
    detailsUrl: text(body, 'details_url'),
    output: output && {
      ...present({
        title: text(output, 'title'),
        summary: text(output, 'summary'),
        text: text(output, 'text'),
      }),
      annotations: objects(output, 'annotations').map(annotationIn),
    },
  });
}

function annotationIn(entry: Json): Annotation {
  const startLine = integer(entry, 'start_line') ?? 1;
  return {
    path: requiredText('CheckAnnotation', entry, 'path'),
    startLine,
    endLine: integer(entry, 'end_line') ?? startLine,
    startColumn: integer(entry, 'start_column') ?? null,
    endColumn: integer(entry, 'end_column') ?? null,
    level: text(entry, 'annotation_level') ?? 'notice',
    title: text(entry, 'title') ?? null,
    message: requiredText('CheckAnnotation', entry, 'message'),
    rawDetails: text(entry, 'raw_details') ?? null,
  };
}

function listAnnotations(call: RepositoryCall): Reply {
  const run = runOf(call);
  return list(call, run.annotations, (annotation) =>
    annotationShape(call.world, call.repo, run, annotation),
  );
}

function listRuns(call: RepositoryCall): Reply {
  const { world, repo, query } = call;
  const sha = resolveOrFail(repo, call.params['ref'] ?? '');
  const [name, status] = [query.get('check_name'), query.get('status')];
  const matching = [...repo.checkRuns.values()].filter(
    (run) =>
      run.headSha === sha &&
      (name === null || run.name === name) &&
      (status === null || run.status === status),
  );
  const latest =
    query.get('filter') === 'all'
      ? matching
      : matching.filter(
          (run) =>
            !matching.some(
              (other) => other.name === run.name && other.suite === run.suite && other.id > run.id,
            ),
        );
  return wrapped(call, 'check_runs', latest.reverse(), (run) => checkRunShape(world, repo, run));
}
