/** Builders for the response: an incident as it stands, and a run of the job that keeps it. */
import { runRequests, type JobReport } from '../../src/action/jobs.js';
import type { CommentEdit } from '../../src/incident/checklist/tick.js';
import type { Config } from '../../src/config/config.js';
import { defaultConfig } from '../../src/config/defaults.js';
import type { Instant } from '../../src/time/instant.js';
import { inMemoryRepository, type InMemoryRepository } from './in-memory-repository.js';
import { incident, settingAt } from './life.js';

export const declaredAt: Instant = '2026-11-20T14:07:00Z';

/** `HH:MM` on the day of the incident. */
export function at(clock: string): Instant {
  return `2026-11-20T${clock}:00Z` as Instant;
}

export function aRoom(files: Readonly<Record<string, string>> = {}): InMemoryRepository {
  const repo = inMemoryRepository({
    now: declaredAt,
    files: { 'README.md': '# Shop\n', ...files },
    permissions: { maya: 'admin', jon: 'write', ana: 'write', ben: 'write', stranger: 'read' },
  });
  repo.humans.openIssue({
    title: 'Checkout answers 502',
    body: 'Since 14:01 UTC a third of the payments fail.',
    labels: ['incident'],
  });
  return repo;
}

/** What one run does with the incident at a time of the day. */
export async function respond(
  repo: InMemoryRepository,
  clock: string,
  {
    config = defaultConfig,
    edit,
    job = 'respond',
  }: {
    readonly config?: Config;
    readonly edit?: CommentEdit;
    readonly job?: 'respond' | 'incident';
  } = {},
): Promise<readonly JobReport[]> {
  return runRequests([{ kind: job, issue: incident, ...(edit && { edit }) }], {
    repository: { reader: repo.reader, writer: repo.writer },
    context: { ...settingAt(at(clock)), config },
    apply: true,
  });
}

/** Somebody says something at a time of the day. */
export function says(repo: InMemoryRepository, clock: string, by: string, body: string): number {
  repo.state.now = at(clock);
  return repo.humans.comment(incident, body, by).id;
}

/** Our comments of a kind, as they read now. */
export function ours(repo: InMemoryRepository, kind: string): readonly string[] {
  return (repo.state.comments.get(incident) ?? [])
    .map(({ body }) => body)
    .filter((body) => body.startsWith(`<!-- after-action:${kind} `));
}

export function response(repo: InMemoryRepository): string {
  return ours(repo, 'response')[0] ?? '';
}

/** A person changes the boxes of steps in our comment; answers the edit as GitHub's event tells it. */
export function ticks(
  repo: InMemoryRepository,
  clock: string,
  by: string,
  steps: readonly string[],
  change: (body: string) => string = (body) => body,
): CommentEdit {
  repo.state.now = at(clock);
  const comment = (repo.state.comments.get(incident) ?? []).find(({ body }) =>
    body.startsWith('<!-- after-action:response '),
  );
  if (comment === undefined) throw new Error('there is no response comment');
  const toggled = steps.reduce(
    (body, step) =>
      body.replace(
        new RegExp(`^- \\[([ x])\\](.*<!-- step:${step} -->)$`, 'm'),
        (_, mark: string, rest: string) => `- [${mark === ' ' ? 'x' : ' '}]${rest}`,
      ),
    comment.body,
  );
  const after = change(toggled);
  repo.humans.editComment(comment.id, after);
  return { comment: comment.id, by, at: at(clock), before: comment.body, after };
}
