/** `after-action preview`: the texts that a run would write on an incident, to read; nothing is written to GitHub. */
import { changeTitle } from '../action/log.js';
import type { Change } from '../jobs/plan.js';
import { runJob } from '../jobs/job.js';
import { exitCodes } from '../errors.js';
import { createScreen, type Io, writeText } from '../node/io.js';
import { jobs } from '../registry.js';
import { markdownScreen } from '../render/markdown-screen.js';
import { ink } from '../render/screen.js';
import { plain } from '../text/plain.js';
import type { Instant } from '../time/instant.js';
import { openSource, type SourceOptions } from './source.js';

interface Options extends SourceOptions {
  readonly html?: string;
}

interface Text {
  readonly title: string;
  readonly where: 'comment' | 'file';
  readonly markdown: string;
}

export async function runPreview(options: Options, io: Io): Promise<number> {
  const source = await openSource(options, io);
  const run = await runJob(
    await jobs.incident(),
    { issue: source.issue },
    source,
    source.context,
    false,
  );
  const texts = run.plan.changes.flatMap(textOf);
  if (options.html !== undefined) {
    const page = await htmlPage(texts, source.issue, source.context.now);
    writeText(io, options.html, page);
    io.err(`Wrote ${options.html}: ${texts.map(({ title }) => plain(title)).join(', ')}\n`);
    return exitCodes.ok;
  }
  const screen = createScreen(io, source.context.now);
  for (const { title, markdown } of texts)
    io.out(
      `${ink(screen, 'cyan', `── ${plain(title)}`)}\n\n${markdownScreen(markdown, screen).join('\n')}\n\n`,
    );
  if (texts.length === 0) io.err(`Nothing to show: ${run.plan.reasons.map(plain).join('; ')}\n`);
  return exitCodes.ok;
}

/** Labels, assignees and reactions have nothing to read. */
function textOf(change: Change): readonly Text[] {
  const title = changeTitle(change);
  if (change.kind === 'file') return [{ title, where: 'file', markdown: change.text }];
  return change.kind === 'comment' ||
    change.kind === 'pull-request' ||
    change.kind === 'tracking-issue'
    ? [{ title, where: 'comment', markdown: change.body }]
    : [];
}

async function htmlPage(texts: readonly Text[], issue: number, now: Instant): Promise<string> {
  const { renderPage } = await import('../demo/page.js');
  const { pageCss } = await import('../demo/page-css.js');
  const cards = texts.map(({ title, where, markdown }) => [
    {
      turn: 0,
      card: {
        step: 'preview',
        author: 'github-actions[bot]',
        bot: true,
        did: title,
        at: now,
        markdown,
        where,
        file: '',
      },
    },
  ]);
  return renderPage(
    {
      title: `Incident #${issue}`,
      lead: 'What After-Action would write, rendered as GitHub renders it. Nothing was written.',
      steps: [{ id: 'preview', title: 'The texts', text: '' }],
      turns: [],
      cards,
    },
    pageCss,
  );
}
