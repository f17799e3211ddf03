/** The generated file among the checks of a repository: formatter, linter, search. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRecording } from '../../../src/recording/recording.js';
import { recordedRepository } from '../../../src/recording/recorded-repository.js';
import { jobs } from '../../../src/registry.js';
import { previewJob } from '../../../src/jobs/job.js';
import { parsePostmortem } from '../../../src/postmortem/parse.js';
import { renderPostmortem } from '../../../src/render/postmortem/postmortem.js';
import { complaintsOf } from '../../support/lint-markdown.js';
import { settingAt } from '../../support/life.js';
import {
  aDraft,
  aRanked,
  aCandidate,
  aCorrelation,
  aTimeline,
} from '../../support/markdown-builders.js';
import { aCommit, declared, minute } from '../../support/repository-builders.js';

const shipped = readdirSync('templates')
  .filter((name) => name !== 'pull-request.md')
  .map((name) => ({ name, template: readFileSync(`templates/${name}`, 'utf8') }));
const invisible = /[\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/;

/** The same words wherever people can write some. */
function draftOf(template: string, words: string, more = words) {
  const { events } = aTimeline();
  const url = 'https://github.com/acme/shop/issues/12#issuecomment-1';
  return aDraft({
    template,
    incident: {
      title: words,
      impact: { value: more, at: declared, by: 'jon', url },
      updates: [{ value: { text: more, nextDue: null }, at: declared, by: 'jon', url }],
      followUps: [
        { text: words, owner: 'jon', due: minute(9000), url },
        { text: more, owner: words, due: null, url: '' },
      ],
      evidence: [{ value: more, at: declared, by: 'jon', url }],
      services: [words, 'checkout'],
      lead: more,
    },
    timeline: {
      events: events.flatMap((event, i) => [
        { ...event, text: words, id: `${event.id}:a` },
        { ...event, text: more, actor: words, until: minute(i * 900), key: false },
      ]),
    },
    correlation: aCorrelation({
      candidates: [
        aRanked({
          change: aCandidate({
            pullRequest: { number: 41, title: words, url: 'https://github.com/acme/shop/pull/41' },
          }),
        }),
        aRanked({
          rank: 2,
          confidence: 'possible',
          change: aCandidate({ pullRequest: null, commit: aCommit({ message: more }) }),
        }),
      ],
    }),
  });
}

const samples: readonly (readonly [string, string])[] = [
  ['short', 'Checkout returns 502'],
  ['long', 'The checkout service answers with errors for most customers. '.repeat(12)],
  ['a long word', `${'x'.repeat(300)} and ${'y-'.repeat(90)} end`],
  ['pipes', '| a | b | `c|d` \\| e || f'],
  ['East Asian', '決済が失敗しています。エラー率が上昇し、 注文が完了しない状態です'],
  ['emphasis', '*a* **b** _c_ __d__ ~~e~~ a*b*c snake_case _x 5 * 3 * 2 `code` ``x`'],
  [
    'links',
    'see https://a.example/x_y(z)?q=1 and www.a.example, <https://b.example> [t](u) ![i](j)',
  ],
  ['addresses', 'mail ops@a.example or @maya @org/team #12 GH-3 mailto:x@b.example'],
  ['HTML', '<b>bold</b> &amp; &lt; <!-- hidden --> </details> <script>'],
  ['openers', '# h\n- a\n1. b\n> c\n+ d\n=== \n--- a - b + c # d 12. e 3) f > g | h : i = j'],
  ['code', 'ran `kubectl get pods -n shop` then ```js x``` and ~~~'],
  ['punctuation', 'Is it down? Yes! Why: nobody knows; really...'],
  ['brackets', '[x] [ ] [a][b] [^1] (c) {d} $x$ \\( y \\)'],
  ['heading marks', 'Summary'],
];

describe.each(shipped)('$name', ({ template }) => {
  it.each(samples)('passes prettier and markdownlint: %s', async (_, words) => {
    const source = renderPostmortem(draftOf(template, words, `${words} | ${words}`));
    expect(await complaintsOf(source)).toEqual([]);
    expect(source).not.toMatch(invisible);
  });

  it('passes with any text', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...samples.flatMap(([, sample]) => sample.split(' '))), {
          maxLength: 30,
        })
        .map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(words, words, async (a, b) => {
        const source = renderPostmortem(draftOf(template, a, b));
        expect(await complaintsOf(source)).toEqual([]);
        expect(source).not.toMatch(invisible);
      }),
      { numRuns: 60, seed: 18_112_026 },
    );
  });
});

const folder = '../../shared/incidents';
const recordings = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name))
  : [];

(recordings.length === 0 ? describe.skip : describe)('recorded incidents', () => {
  it.each(recordings)('%s passes, and reads back each row once', async (name) => {
    const recording = parseRecording(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    const now = recording.comments.at(-1)?.createdAt ?? recording.issue.createdAt;
    const job = await jobs.scaffold();
    for (const { name: file, template } of shipped) {
      const run = await previewJob(
        job,
        { issue: recording.issue.number, template: { name: file, text: template } },
        recordedRepository(recording),
        settingAt(now),
      );
      const source = run.output.text ?? '';
      expect([file, ...(await complaintsOf(source))]).toEqual([file]);
      expect(source).not.toMatch(invisible);
      expect(parsePostmortem('p.md', source).frontMatterProblems).toEqual([]);
    }
  });
});
