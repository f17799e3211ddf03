/** Action items as people write them: each class with several styles, and what is no item. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { writeTracking } from '../../src/postmortem/edit.js';

const head = '# Queue stuck\n\nDate: 2026-03-10\n\n';
const items = (body: string, title = '## Action items\n\n') =>
  parsePostmortem('p.md', head + title + body).actionItems;
const texts = (body: string, title?: string) => items(body, title).map(({ text }) => text);

describe('states', () => {
  it.each([
    ['- Add a probe (done)', 'done', 'Add a probe'],
    ['- Add a probe **(Done during the night)**', 'done', 'Add a probe'],
    ['- [DONE] Add a probe', 'done', 'Add a probe'],
    ['- Fixed: add a probe', 'done', 'add a probe'],
    ['- ✅ Add a probe', 'done', 'Add a probe'],
    ['- Add a probe — merged in #12', 'done', 'Add a probe'],
    ['- Add a probe [FIXED](https://example.com/c/1)', 'done', 'Add a probe'],
    ['- Add a probe. Completed 2026-03-14.', 'done', 'Add a probe'],
    ['- ~~Add a probe~~ shipped with 3ad09c7', 'done', 'Add a probe'],
    ['- The page has been extended.', 'done', 'The page has been extended.'],
    ['- We have added a probe', 'done', 'We have added a probe'],
    ['- Removed the flag', 'done', 'Removed the flag'],
    ['- ~~Add a second probe~~', 'declined', 'Add a second probe'],
    ['- ~~Add a second probe~~ (too costly for now)', 'declined', 'Add a second probe'],
    ["- Won't do: add a probe, because it pages too often", 'declined', 'add a probe'],
    ['- Add a probe (not needed any more)', 'declined', 'Add a probe'],
    ['- [ ] Add a probe - rejected', 'declined', 'Add a probe'],
    ['- Check that the page has been extended', 'open', 'Check that the page has been extended'],
    ['- Add a probe (not done yet)', 'open', 'Add a probe (not done yet)'],
    ['- Reject closed accounts early', 'open', 'Reject closed accounts early'],
    ['- Fixed size pool for workers', 'open', 'Fixed size pool for workers'],
    [
      '- A ticket has been created for the probe',
      'open',
      'A ticket has been created for the probe',
    ],
  ])('%s', (body, state, text) => {
    expect(items(body)).toMatchObject([{ state, text }]);
  });
  it.each([
    ['Done (git `3ad09c7`)', 'done'],
    ['Completed 2026-03-14', 'done'],
    ['✔️ live since Monday', 'done'],
    ['Erledigt', 'done'],
    ['完了', 'done'],
    ["Won't fix – costs too much", 'declined'],
    ['Cancelled', 'declined'],
    ['Todo (needs the other one)', 'open'],
    ['Done?', 'open'],
    ['80 % done', 'open'],
    ['not done', 'open'],
  ])('status %s', (cell, state) => {
    expect(items(`| Action | Status |\n|---|---|\n| Add a probe | ${cell} |\n`)).toMatchObject([
      { text: 'Add a probe', state },
    ]);
  });
  it('keeps why an item was declined', () => {
    expect(items("- Won't do: add a probe, because it pages too often")[0]?.reason).toBe(
      'because it pages too often',
    );
    expect(items('- ~~Add a probe~~ declined: too costly')[0]?.reason).toBe('too costly');
    expect(
      items('| Task | Who | State |\n|-|-|-|\n| Move | Mia | Dropped (no time) |')[0]?.reason,
    ).toBe('no time');
  });

  it.each([
    ["- Won't do: add a probe, because it pages too often (#7)", '#7'],
    ['- Add a probe because it pages too often [wontfix] (PAY-12).', 'PAY-12'],
    ["- Add a probe, won't do because it pages too often (#7)", '#7'],
  ])('%s is tracked, and the reference is no part of the reason', (line, tracking) => {
    expect(items(line)).toMatchObject([{ tracking, reason: 'because it pages too often' }]);
    expect(items("- Won't do: add a probe, because #9 replaces it")).toMatchObject([
      { tracking: null, reason: 'because #9 replaces it' },
    ]);
  });
});

describe('owners', () => {
  it.each([
    ['- Add a probe (ANN)', 'ANN'],
    ['- Add a probe [ANN, BOB]', 'ANN'],
    ['- Add a probe (Ann Lee) OPS-77', 'Ann Lee'],
    ['- Add a probe — Ann', 'Ann'],
    ['- Ann to add a probe', 'Ann'],
    ['- Ann: add a probe', 'Ann'],
    ['- Platform team to add a probe', 'Platform team'],
    ['- Add a probe, owner Ana', 'Ana'],
    ['- Add a probe. Verantwortlich: Ana', 'Ana'],
    ['- Add a probe @octo/storage', 'octo/storage'],
    ['- Move to the new pool (KIM DONE)', 'KIM'],
    ['- @kim mentioned that the pool is small, so enlarge it', null],
    ['- Access for the whole team (the old one, not the new)', null],
    ['- Switch to the second region', null],
    ['- Migrate to postgres', null],
    ['- Grafana: add a panel', null],
    ['- Shorten the lifetime (TTL)', null],
    ['- Alerts to be added', null],
  ])('%s', (body, owner) => {
    expect(items(body)).toMatchObject([{ owner }]);
  });
  it('takes no word for a name that the document uses for a thing', () => {
    expect(items('- Checker: add a panel\n\nThe Checker was slow.')).toMatchObject([
      { owner: null },
    ]);
  });
});

describe('due dates', () => {
  it.each([
    ['- Add a probe (by end of April)', '2026-04-30'],
    ['- Add a probe, ETA next Friday', '2026-03-13'],
    ['- Add a probe due: Q2 2026', '2026-06-30'],
    ['- Add a probe, expected 15 May', '2026-05-15'],
    ['- Add a probe within two weeks', null],
    ['- Add a probe, due in two weeks', '2026-03-24'],
    ['- Find the cause (open since 2026-02-18)', null],
    ['- Add a probe (Completed: 2026-03-11)', null],
  ])('%s', (body, due) => {
    expect(items(body)).toMatchObject([{ due }]);
  });
  it.each(['Expected Date', 'ETA', 'Target', 'Prazo', '期限', 'Fällig'])('column %s', (title) => {
    expect(items(`| Action | ${title} |\n|---|---|\n| Add a probe | 2026-04-01 |\n`)).toMatchObject(
      [{ due: '2026-04-01' }],
    );
  });
});

describe('where it is tracked', () => {
  it.each([
    ['- PAY-123 Limit the retries', 'PAY-123', 'Limit the retries'],
    ['- [PAY-123] Limit the retries', 'PAY-123', 'Limit the retries'],
    ['- Limit the retries, `Linear: ENG-44`', 'ENG-44', 'Limit the retries'],
    ['- Limit the retries (tracked in PAY-9)', 'PAY-9', 'Limit the retries'],
    ['- Limit the retries (octo/shop#12)', 'octo/shop#12', 'Limit the retries'],
    ['- Switch to SHA-256', null, 'Switch to SHA-256'],
    ['- Announce UTF-8 in the header', null, 'Announce UTF-8 in the header'],
    ['- Update rule #3 of the handbook', null, 'Update rule #3 of the handbook'],
    ['- Do point #2 of the list first', null, 'Do point #2 of the list first'],
    ['- Add the plan file to `.gitignore`', null, 'Add the plan file to .gitignore'],
    ['- Replace `toText()` by the safe one', null, 'Replace toText() by the safe one'],
  ])('%s', (body, tracking, text) => {
    expect(items(body)).toMatchObject([{ tracking, text }]);
  });
});

describe('nested lists', () => {
  it('keeps items apart whose parent is only their heading', () => {
    expect(
      items(
        '- [ ] Rework it\n  - [ ] canary (owner: @ana, due: 2026-04-01)\n  - [ ] way back (owner: @ben)\n',
      ),
    ).toMatchObject([
      { text: 'canary', owner: 'ana', due: '2026-04-01' },
      { text: 'way back', owner: 'ben', due: null },
    ]);
    expect(
      items(
        '- Before a schema is touched that others load at their start, from now on:\n ' +
          ' - test the loader\n  - lower the limit\n',
      ),
    ).toHaveLength(2);
    expect(texts('- Short term\n  - Add a probe\n  - Add an alert\n')).toEqual([
      'Add a probe',
      'Add an alert',
    ]);
  });
  it('gives the date of the parent to children without one', () => {
    expect(
      items('- Rework it (due: 2026-05-01)\n  - canary @ana\n  - way back @ben\n').map(
        ({ due }) => due,
      ),
    ).toEqual(['2026-05-01', '2026-05-01']);
  });
  it('leaves notes below an item where they are', () => {
    expect(
      items(
        '- Add a probe\n\n  It was missing.\n  - see the thread\n  - owner: maya\n  - status: done\n',
      ),
    ).toMatchObject([{ text: 'Add a probe', owner: 'maya', state: 'done' }]);
    expect(texts('1. **Pin it**\n   ```yaml\n   - a: b\n   ```\n2. Add a probe\n')).toEqual([
      'Pin it',
      'Add a probe',
    ]);
  });
});

describe('no items', () => {
  it.each([
    '- N/A\n- ...\n- [ ] \n- TBD\n- None\n- keine\n',
    '- [ ] Is there a runbook?\n- [ ] Does it have an alert?\n',
    'We removed the following records:\n\n- order one\n- order two\n',
    '- `select 1`\n- `select 2`\n',
    '### Checklist\n\n- [ ] page updated\n',
    '### Queries used\n\n| Database | Rows |\n|---|---|\n| a | b |\n',
    'No action is needed.\n',
  ])('%j', (body) => {
    expect(texts(body)).toEqual([]);
  });
});

describe('other forms', () => {
  it('reads sub-headings with their text', () => {
    const body =
      '### 1) Better alerts\n\nOne on lag. Owner: Lea. Due: 2026-05-02.\n\n### ' +
      '2) Safer deploys\n\n- Owner: @tom\n- Status: Done\n';
    expect(items(body)).toMatchObject([
      { text: 'Better alerts', owner: 'Lea', due: '2026-05-02', form: 'heading' },
      { text: 'Safer deploys', owner: 'tom', state: 'done', form: 'heading' },
    ]);
  });
  it('reads paragraphs under a clear title', () => {
    expect(texts('We will alert on lag.\n\nIt was a long night.\n\nAdd a probe @kim.\n')).toEqual([
      'We will alert on lag.',
      'Add a probe.',
    ]);
    expect(texts('We will alert on lag.\n', '## Prevention\n\n')).toEqual([]);
  });
  it('knows a table by its header, in any order and without a heading', () => {
    const table =
      '| Responsable | Acción | Fecha límite |\n|-|-|-|\n| Ana | Probar la imagen | 2026-04-01 |\n';
    expect(items(table, '## Lo demás\n\n')).toMatchObject([
      { text: 'Probar la imagen', owner: 'Ana', due: '2026-04-01' },
    ]);
    expect(
      items('| Time | Action | Who |\n|-|-|-|\n| 14:00 | Restart | Ana |\n', '## Log\n\n'),
    ).toEqual([]);
  });
  it.each(['### Better alerts on lag\n\nOwner: Lea\n', 'We will alert on lag.\n'])(
    'writes the link to the issue at %j, once',
    (body) => {
      const source = head + '## Action items\n\n' + body;
      const [item] = items(body);
      if (item === undefined) throw new Error('no item');
      const once = writeTracking(source, item, '#9');
      expect(once).toContain(' (#9)\n');
      expect(parsePostmortem('p.md', once).actionItems).toMatchObject([
        { text: item.text, tracking: '#9' },
      ]);
      expect(writeTracking(once, item, '#9')).toBe(once);
    },
  );
});

it('reads and links whatever stands there, in time', () => {
  const words = fc.constantFrom(
    ...[
      'done',
      'Done',
      '(',
      ')',
      '[',
      ']',
      '~~',
      'owner',
      ':',
      'Ann',
      'to',
      'by',
      '#12',
      'PAY-1',
      '—',
      'has been',
      ',',
    ],
    ...[
      'added',
      'because',
      'due',
      '2026-04-01',
      'end of',
      'April',
      '@kim',
      '`x()`',
      '|',
      '?',
      'ANN',
      '✅',
      "won't do",
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const source = `${head}## Action items\n\n- ${parts.join(' ')}\n`;
      for (const item of parsePostmortem('p.md', source).actionItems) {
        const once = writeTracking(source, item, '#7');
        expect(writeTracking(once, item, '#7')).toBe(once);
      }
    }),
    { numRuns: 200 },
  );
  const start = Date.now();
  for (const word of ['(', 'done ', 'Ann, ', 'has been ', 'by ', '— ', 'Owner: A ', 'PAY-1 '])
    items(`- ${word.repeat(20_000)}`);
  expect(Date.now() - start).toBeLessThan(15_000);
});
