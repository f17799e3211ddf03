/** Documents of former versions: nineteen fields, two tables, no blank lines at the markers. A person's words survive. */
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRanking } from '../../src/correlation/rank-history.js';
import { readEntry } from '../../src/correlation/scoreboard.js';
import { rerender } from '../../src/postmortem/edit.js';
import { readFacts } from '../../src/postmortem/hidden-facts.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { renderPostmortem } from '../../src/render/postmortem/postmortem.js';
import { complaintsOf } from '../support/lint-markdown.js';
import { aDraft, aTimeline, anEvent } from '../support/markdown-builders.js';
import { minute } from '../support/repository-builders.js';

const template = readFileSync('templates/standard.md', 'utf8');
const now = renderPostmortem(aDraft({ template }));
const hash = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

const formerFields: readonly (readonly [string, string])[] = [
  ['title', 'Checkout returns 502'],
  ['incident', '12'],
  ['incident_url', '"https://github.com/acme/shop/issues/12"'],
  ['date', '2026-11-20'],
  ['severity', 'sev2'],
  ['status', 'draft'],
  ['started', '2026-11-20T13:58:00Z'],
  ['detected', ''],
  ['acknowledged', ''],
  ['mitigated', '2026-11-20T14:34:00Z'],
  ['resolved', ''],
  ['time_to_mitigate', '"36 min"'],
  ['owner', 'maya'],
  ['authors', '[]'],
  ['trigger', '""'],
  ['first_ranking', '"candidates b629a05a75#41"'],
];

/** As the first version wrote it. */
function formerDocument(body = '| 13:58 | Error rate rises |\n| 14:34 | Rolled back |'): string {
  const region = (name: string, text: string): string =>
    `<!-- after-action:region ${name} hash=${hash(text, 12)} lines=${text
      .split('\n')
      .map((line) => hash(line, 5))
      .join('')} -->\n${text}\n<!-- /after-action:region ${name} -->`;
  const fields = formerFields.map(([key, value]) => `${key}: ${value}`.trimEnd()).join('\n');
  const memory = formerFields.map(([key, value]) => `${key}=${hash(value, 6)}`).join(' ');
  return (
    `---\n${fields}\n# after-action:generated ${memory}\n---\n\n# Checkout returns 502\n\n` +
    `## Summary\n\nA summary of mine.\n\n## Timeline\n\n` +
    `${region('timeline', `| Time | What |\n| --- | --- |\n${body}`)}\n\n## Links\n\n${region('links', '- old')}\n`
  );
}

const fieldsOf = (text: string): readonly string[] =>
  Object.keys(parsePostmortem('p.md', text).frontMatter);

describe('a document with the former fields', () => {
  it('keeps six, and what tools need in a comment', () => {
    const { text, conflicts, damaged } = rerender(formerDocument(), now);
    expect([conflicts, damaged]).toEqual([[], []]);
    expect(fieldsOf(text)).toEqual(['incident', 'date', 'severity', 'status', 'owner', 'trigger']);
    expect(readFacts(text)).toMatchObject({
      mitigated: '2026-11-20T14:34:00Z',
      first_ranking: 'candidates b629a05a75#41',
      time_to_mitigate_seconds: '2160',
    });
    expect(text).toContain('A summary of mine.');
    expect(text).toContain('- Incident: [#12 Checkout returns 502]');
    expect(rerender(text, now)).toMatchObject({ text, changed: false });
  });

  it('keeps each field that a person wrote, changed or remarked upon', () => {
    const mine = formerDocument()
      .replace('detected:', 'detected: 2026-11-20T14:01:00Z')
      .replace('authors: []', 'authors: [jon, maya]')
      .replace('time_to_mitigate: "36 min"', 'time_to_mitigate: "36 min" # from the graph')
      .replace('resolved:\n', 'resolved:\nteam: payments\n')
      .replace('owner: maya', 'owner: jon');
    const { text } = rerender(mine, now);
    for (const line of [
      'detected: 2026-11-20T14:01:00Z',
      'authors: [jon, maya]',
      'time_to_mitigate: "36 min" # from the graph',
      'team: payments',
      'owner: jon',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).not.toMatch(/^(?:title|incident_url|started|first_ranking):/m);
    expect(rerender(text, now)).toMatchObject({ text, changed: false });
  });

  it('follows CRLF', () => {
    const mine = formerDocument().replace(/\n/g, '\r\n');
    const { text } = rerender(mine, now);
    expect(text.replace(/\r\n/g, '')).not.toContain('\n');
    expect(fieldsOf(text)).toHaveLength(6);
    expect(rerender(text, now)).toMatchObject({ changed: false });
  });

  it('counts on the scoreboard before and after', () => {
    const settled = (text: string): string => text.replace('trigger: ""', 'trigger: "#41"');
    const before = settled(formerDocument());
    for (const text of [before, settled(rerender(before, now).text)])
      expect(readEntry(readFacts(text))).toEqual({ kind: 'change', rank: 1, abstained: false });
    expect(parseRanking(String(readFacts(now)['first_ranking']))).not.toBeNull();
  });
});

describe('the document of today', () => {
  const words = fc.stringMatching(/^[a-zé]{3,9}( [a-zé]{3,9}){0,3}$/).map((text) => `me ${text}`);
  /** What people do to a draft: add a line, change one, take one out, reorder, format. */
  const edit = fc.record({
    at: fc.nat(200),
    kind: fc.constantFrom('insert', 'append', 'delete', 'swap', 'blank'),
    text: words,
  });
  const isSafeToTouch = (line: string): boolean => !/after-action:|^---$|^# /.test(line);

  function edited(source: string, edits: readonly { at: number; kind: string; text: string }[]) {
    const lines = source.split('\n');
    for (const { at, kind, text } of edits) {
      const i = 12 + (at % (lines.length - 13));
      const line = lines[i] ?? '';
      if (!isSafeToTouch(line) || !isSafeToTouch(lines[i + 1] ?? '')) continue;
      if (kind === 'insert') lines.splice(i, 0, text);
      else if (kind === 'append') lines[i] = `${line} ${text}`;
      else if (kind === 'delete' && !line.includes('me ')) lines.splice(i, 1);
      else if (kind === 'swap') lines.splice(i, 2, lines[i + 1] ?? '', line);
      else if (kind === 'blank') lines.splice(i, 0, '');
    }
    return lines.join('\n');
  }

  const outside = (text: string): string =>
    text
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(/<!-- after-action:region (\S+) [^]*?<!-- \/after-action:region \1 -->/g, '[$1]');

  const rendered = new Map<string, string>();
  const later = (rows: number, title: string): string => {
    const key = `${rows} ${title}`;
    const known = rendered.get(key) ?? draftOf(rows, title);
    rendered.set(key, known);
    return known;
  };

  function draftOf(rows: number, title: string): string {
    const base = aTimeline();
    const events = Array.from({ length: rows }, (_, i) =>
      anEvent({
        id: `comment:${2000 + i}`,
        occurredAt: minute(3 * i),
        text: `Row ${i} of ${title}`,
      }),
    );
    return renderPostmortem(
      aDraft({
        template,
        incident: { title, severity: rows % 2 === 0 ? 'sev1' : 'sev2' },
        timeline: { ...base, events: [...base.events, ...events] },
      }),
    );
  }

  // More are asked for in the environment.
  const numRuns = Number(process.env['EDITS'] ?? 100);
  it(`keeps every byte outside its regions and every word of a person, after ${numRuns} random edits`, () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.nat(6),
        fc.constantFrom('Checkout returns 502', 'Checkout is down', 'Payments fail in Europe'),
        fc.constantFrom('\n', '\r\n'),
        (edits, one, two, title, newline) => {
          const first = later(one, 'Checkout returns 502');
          const mine = edited(first, edits).replaceAll('\n', newline);
          let text = mine;
          for (const next of [later(two, title), later(two, title)])
            text = rerender(text, next).text;
          const plain = (source: string): string => source.replaceAll('\r\n', '\n');
          expect(outside(plain(text))).toBe(outside(plain(mine)));
          for (const { text: said } of edits) if (mine.includes(said)) expect(text).toContain(said);
          expect(rerender(text, later(two, title)).changed).toBe(false);
        },
      ),
      { numRuns },
    );
  });

  it('still passes the checks of a repository after it was refreshed', async () => {
    const { text } = rerender(later(2, 'Checkout returns 502'), later(5, 'Checkout returns 502'));
    expect(await complaintsOf(text)).toEqual([]);
  });
});
