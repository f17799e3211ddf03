/**
 * Mistakes that people make, and what they are told: read it from top to bottom. Each has its code, one remedy that says
 * what to do, and the exit status that scripts go by; none writes to standard output, runs over the edge of a terminal, or
 * shows where in our code it happened.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneWith, emptyFolder, removeClones, typedIn } from '../support/clones.js';

/** What is typed, what is said, what to do about it. Exit status 2 unless the code says otherwise. */
type Mistake = readonly [typed: string, says: string, remedy: string];

const misspelt: readonly Mistake[] = [
  ['timelien', "PM404 Unknown command 'timelien'", 'Did you mean timeline?'],
  ['incident', "PM404 Unknown command 'incident'", '`after-action --help` lists'],
  ['timeline --isue 3', "PM404 Unknown option '--isue'", 'Did you mean --issue?'],
  ['review --verbose', "PM404 Unknown option '--verbose'", '`after-action review --help`'],
  ['timeline --format markdwn', 'PM404 Unknown format "markdwn", did you mean "markdown"', 'table'],
  ['review a.md --format sariff', 'PM404 Unknown format "sariff", did you mean "sarif"', 'sarif'],
  ['templates briefly', 'PM404 Unknown template "briefly", did you mean "brief"', 'templates'],
  ['drill bad-deplyo', 'PM691 Unknown drill "bad-deplyo", did you mean "bad-deploy"', 'Name one'],
  ['completion powershell', 'PM404 Unknown shell "powershell"', 'Name one of the three'],
  ['docter', "PM404 Unknown command 'docter'", 'Did you mean doctor?'],
  ['Timeline --issue 3', "PM404 Unknown command 'Timeline'", 'Did you mean timeline?'],
  ['init --prnt', "PM404 Unknown option '--prnt'", 'Did you mean --print?'],
  ['--versoin', "PM404 Unknown option '--versoin'", 'Did you mean --version?'],
  ['try --json', "PM404 Unknown option '--json'", '`after-action try --help`'],
  ['templates postmortem.md', 'PM404 Unknown template "postmortem.md"', 'templates'],
  ['follow-ups postmortems --format xml', 'PM404 Unknown format', 'listed formats'],
];

const missing: readonly Mistake[] = [
  ['timeline --issue=', 'PM404 --issue "" is not the number', 'the number of the issue'],
  ['respond', 'PM404 Missing --issue', 'the number of the issue'],
  ['preview --issue 3 --html', "PM404 Option '--html <file>' argument missing", 'preview --help'],
  ['probe https://', 'PM404 The address "https://" is not', 'http://'],
  ['follow-ups postmortems --owner', "PM404 Option '--owner <name>' argument", '--help'],
  ['timeline', 'PM404 Missing --issue', 'the number of the issue'],
  [
    'scaffold --issue',
    "PM404 Option '--issue <number or address>' argument missing",
    'scaffold --help',
  ],
  ['review', 'PM404 Missing files or --pull', 'Name postmortem files'],
  ['import', "PM404 Missing required argument 'file'", '`after-action import --help`'],
  ['completion', "PM404 Missing required argument 'shell'", 'completion --help'],
  ['probe', 'PM404 Missing an address', 'configure "probes"'],
  ['cost --per-minute 120', 'PM404 Missing --minutes', 'with a number'],
  ['correlate --text', "PM404 Option '--text <symptom>' argument missing", 'correlate --help'],
];

const misnamed: readonly Mistake[] = [
  ['timeline --issue -3', 'PM404 --issue "-3" is not the number', 'the number of the issue'],
  ['timeline --issue 3 --repo octo/shop/issues', '"octo/shop/issues" is not a', 'owner/name'],
  ['scaffold --issue 3 --repo octo/', 'PM404 --repo "octo/" is not a repository', 'owner/name'],
  [
    'timeline --issue 3 --repo https://gitlab.com/octo/shop',
    'PM404 gitlab.com is not a server of GitHub',
    'on GitHub',
  ],
  ['review --pull abc', 'PM404 --pull "abc" is not the number', 'the pull request'],
  ['timeline --issue 3 4', 'the last is "4": timeline takes no word', 'timeline --help'],
  ['drill bad-deploy database-full', 'the last is "database-full": drill takes', 'drill --help'],
  ['timeline --issue twelve --repo shop', '"shop" is not a repository', 'owner/name'],
  [
    'timeline --issue twelve',
    'PM404 --issue "twelve" is not the number or the address',
    'its address',
  ],
  ['timeline --issue 0', 'PM404 --issue "0" is not', 'the number of the issue'],
  [
    'timeline --issue https://github.com/octo/shop/pull/3',
    'PM404 --issue is the address of a pull request',
    'of the issue',
  ],
  ['timeline --issue 3 --repo shop', 'PM404 --repo "shop" is not a repository', 'owner/name'],
  ['doctor --repo https://github.com/octo', 'is not a repository', 'owner/name'],
  ['probe shop.example.com', 'PM404 The address "shop.example.com" is not', 'http://'],
  ['probe ftp://shop.example.com', 'PM404 The address', 'https://'],
];

const misdated: readonly Mistake[] = [
  ['correlate --at 2026-13-45', 'PM405 --at is not a valid time: "2026-13-45"', '14:03 UTC'],
  ['correlate --at 25:00', 'PM405 --at is not a valid time: "25:00"', '14:03 UTC'],
  ['try --now tomorrow', 'PM405 --now is not a valid time: "tomorrow"', '14:03 UTC'],
  ['drill bad-deploy --seed -1', 'PM404 --seed "-1" is not a whole number', 'nine digits'],
  ['cost --minutes many --per-minute few', 'Unexpected --per-minute "few"', '--per-minute'],
  ['correlate --at whenever', 'PM405 --at is not a valid time: "whenever"', '14:03 UTC'],
  ['correlate --at 2099-01-01T10:00Z', 'PM405 --at "2099-01-01T10:00Z" is still ahead', 'the date'],
  ['follow-ups postmortems --now soon', 'PM405 --now is not a valid time', '14:03 UTC'],
  ['drill bad-deploy --seed seven', 'PM404 --seed "seven" is not a whole number', 'nine digits'],
  ['cost --minutes soon --per-minute 3', 'PM404 Unexpected --minutes "soon"', 'with a number'],
  ['cost --minutes 9 --per-minute 9 --share 3', 'PM404 Unexpected --share "3"', 'a share'],
  ['cost --minutes 9 --per-minute 9 --currency euro', 'PM404 Unexpected currency', 'three letters'],
];

const contradictory: readonly Mistake[] = [
  ['init --yes --print', 'PM404 --print writes nothing, and --yes writes', 'Leave one'],
  ['init --repo octo/shop', 'PM404 --repo says where the labels go', 'Add --apply'],
  ['review postmortems --format sarif --json', '--json and --format sarif exclude', 'Leave one'],
  ['review postmortems --pull 3', 'PM404 Files and --pull exclude each other', 'Leave one'],
  [
    'timeline --issue 3 --apply --dry-run',
    'PM404 --apply and --dry-run exclude each other',
    'Leave one',
  ],
  [
    'timeline --recording r.json --repo octo/shop',
    'PM404 --recording and --repo exclude',
    'one of them',
  ],
  [
    'timeline --recording r.json --issue 3',
    'PM404 --issue has no effect with --recording',
    'Leave',
  ],
  ['timeline --json --format csv', 'PM404 --json and --format csv exclude each other', 'Leave one'],
  ['correlate --apply', 'PM404 --apply has no effect in a clone', 'Leave --apply out'],
  ['drill --answer', 'PM404 --answer has no effect without the name of a drill', 'Leave'],
  ['drill bad-deploy --apply', 'PM404 --apply has no effect without --repo', 'Leave'],
  ['import list.txt --apply', 'PM404 --apply needs --repo and --issue', 'Name the incident'],
  ['review postmortems --repo octo/shop', 'PM404 --repo has no effect without --pull', 'Leave'],
];

const files: readonly Mistake[] = [
  ['review none.md neither.md', 'PM501 The postmortem neither.md cannot be read', 'the path'],
  ['review binary.md', 'PM501 The postmortem binary.md is no text in UTF-8', 'save it as UTF-8'],
  ['import binary.md', 'PM501 The log binary.md is no text in UTF-8', 'save it as UTF-8'],
  ['drill empty.json', 'PM406 empty.json is not valid JSON', 'after-action record'],
  ['review ../nowhere/*.md', 'PM501 No postmortem matches ../nowhere/*.md', 'a pattern'],
  [
    'review none.md',
    'PM501 The postmortem none.md cannot be read: there is no such file',
    'the path',
  ],
  ['review empty', 'PM501 No postmortem matches empty', 'a folder or a pattern that has some'],
  ['import postmortems', 'PM501 The log postmortems cannot be read: it is a folder', 'the path'],
  ['timeline --recording none.json', 'PM501 The recording none.json cannot be read', 'the path'],
  [
    'timeline --recording broken.json',
    'PM406 broken.json is not valid JSON',
    'after-action record',
  ],
  ['timeline --recording other.json', 'PM406 Unexpected nothing at $.issue', 'Correct this place'],
  ['drill broken.json', 'PM406 broken.json is not valid JSON', 'after-action record'],
  ['drill scenario.yml', 'PM690 The scenario cannot be played: report is missing', 'docs/drill.md'],
  [
    'review postmortems --config none.yml',
    'PM501 The configuration none.yml cannot be read',
    'the path',
  ],
  ['review postmortems --baseline none.json', 'PM501 The baseline none.json', 'the path'],
];

let clone = '';
beforeAll(() => {
  clone = cloneWith({
    'postmortems/a.md': '# Checkout is down\n\n## Summary\n\n_TODO: what happened_\n',
    'empty/notes.txt': 'x\n',
    'list.txt': '14:02 errors rise\n',
    'binary.md': '\u0000PNG\n',
    'empty.json': '',
    'broken.json': '{"issue":',
    'other.json': '{"repository": {"full_name": "octo/shop"}}',
    'scenario.yml': 'title: Down\nabout: x\nby: mira\ncause: none\nworld: []\nresponders: []\n',
    'misspelt.yml': 'labels:\n  incidnet: fire\n',
    'broken.yml': 'labels: [\n',
  });
});
afterAll(removeClones);

describe.each<[string, readonly Mistake[]]>([
  ['a word misspelt', misspelt],
  ['something left out', missing],
  ['a name in the wrong form', misnamed],
  ['a time or a number that is none', misdated],
  ['options that do not go together', contradictory],
  ['a file that is not what was meant', files],
])('%s', (_, mistakes) => {
  it.each(mistakes)('%s → %s', async (line, says, remedy) => {
    const { code, out, err } = await typedIn(clone, line.split(' '));
    const words = err.replace(/\s+/g, ' ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(words).toContain(says);
    expect(words.slice(words.indexOf('remedy'))).toContain(remedy);
    expect(err).toMatch(/^PM\d{3} /);
    expect(err.split('\n').filter((row) => row.length > 80)).toEqual([]);
    expect(err).not.toMatch(/^\s+at \S+ \(|file:\/\/|node_modules/m);
  });
});

it('they are more than eighty, each another', () => {
  const all = [misspelt, missing, misnamed, misdated, contradictory, files].flat();
  expect(new Set(all.map(([typed]) => typed)).size).toBeGreaterThan(80);
});

describe('what the environment lacks', () => {
  it.each<[string, string, number, string, string]>([
    [
      'no token',
      'timeline --issue 3 --repo octo/shop',
      3,
      'PM101 Missing a token',
      'log in with gh',
    ],
    ['no clone', 'correlate --at 14:00', 2, 'PM502', 'clone'],
    ['nothing to try', 'try', 2, 'PM', 'clone'],
    ['nothing to set up', 'init --print', 2, 'PM', 'clone'],
    ['nothing to check', 'doctor', 2, 'PM404 Neither a clone nor a repository', '--repo'],
  ])('%s: %s', async (_, line, exit, says, remedy) => {
    const { code, out, err } = await typedIn(emptyFolder(), line.split(' '));
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toContain(says);
    expect(err.slice(err.indexOf('remedy'))).toContain(remedy);
  });
});

describe('a configuration with a mistake in it', () => {
  it.each([
    [
      'misspelt.yml',
      'PM402 Unknown option "labels.incidnet", did you mean "labels.incident"',
      '2:3',
    ],
    ['broken.yml', 'PM401 This is not valid YAML', '2:1'],
  ])('%s costs its own words, not the answer', async (file, says, place) => {
    const { code, out, err } = await typedIn(clone, ['review', 'postmortems', '--config', file]);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(says);
    expect(err).toContain(`${file}:${place}`);
    expect(out).toContain('no-placeholder');
  });
});
