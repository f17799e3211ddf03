/** Check runs and their annotations, with the app behind them. */
import type { Annotation, CheckRun, Repository } from '../state/records.js';
import { accountOf, type World } from '../state/world.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { userShape } from './user.js';

/** GitHub Actions, or another app, as it appears at what it wrote. */
function appShape(world: World, login: string): Json {
  const slug = login.replace(/\[bot\]$/, '');
  const id = slug === 'github-actions' ? 15368 : accountOf(world, login).id;
  return {
    id,
    slug,
    client_id: slug === 'github-actions' ? 'Iv1.05c79e9ad1f6bdfa' : `Iv1.${id}`,
    node_id: nodeId('App', id),
    owner: { ...userShape(world, accountOf(world, 'github')), type: 'Organization' },
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: 'Automate your workflow from idea to production',
    external_url: `${world.webUrl}/features/actions`,
    html_url: `${world.webUrl}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'write', issues: 'write' },
    events: ['check_run', 'check_suite'],
  };
}

export function checkRunShape(world: World, repo: Repository, run: CheckRun): Json {
  const url = `${apiOf(world, repo)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${webOf(world, repo)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${webOf(world, repo)}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    check_suite: { id: run.suite },
    app: appShape(world, run.app),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    pull_requests: pullsAt(world, repo, run.headSha),
  };
}

export function pullsAt(world: World, repo: Repository, sha: string): Json[] {
  const place = { id: repo.id, url: apiOf(world, repo), name: repo.name };
  return [...repo.issues.values()].flatMap(({ id, number, state, pull }) =>
    pull && state === 'open' && pull.headSha === sha
      ? [
          {
            id,
            number,
            url: `${apiOf(world, repo)}/pulls/${number}`,
            head: { ref: pull.headRef, sha, repo: place },
            base: { ref: pull.baseRef, sha: pull.baseSha, repo: place },
          },
        ]
      : [],
  );
}

export function annotationShape(
  world: World,
  repo: Repository,
  run: CheckRun,
  annotation: Annotation,
): Json {
  return {
    path: annotation.path,
    blob_href: `${webOf(world, repo)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: annotation.startColumn,
    end_column: annotation.endColumn,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
  };
}
