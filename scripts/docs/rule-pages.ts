/** The page of each rule, made of the rule itself and of its fixtures: what is shown here is what the tests run. */
import { codeBlock, table } from '../../src/markdown/write.js';
import type { Rule } from '../../src/review/review.js';

export interface RuleFixture {
  /** `ok.md`: nothing to say. */
  readonly ok: string;
  /** `not-ok.md`: what the rule finds. */
  readonly notOk: string;
  /** `expected.txt`: one line per finding, `LINE MESSAGE` or its beginning. */
  readonly expected: string;
}

/** File name below `docs/rules/` → its text. `fixtures` by rule id. */
export function renderRuleDocs(
  rules: readonly Rule[],
  fixtures: ReadonlyMap<string, RuleFixture>,
): ReadonlyMap<string, string> {
  const pages = rules.map((rule): [string, string] => [
    `${rule.id}.md`,
    renderRule(rule, fixtures.get(rule.id)),
  ]);
  return new Map([['README.md', renderIndex(rules)], ...pages]);
}

function renderIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, defaultSeverity, description }) => [
    `[${id}](${id}.md)`,
    defaultSeverity,
    description,
  ]);
  return page('Rules of the review', [
    'Each rule can be turned off or given another severity under `review.rules` ' +
      'in `.github/after-action.yml`. How a line, a part or an old document is excused: ' +
      '[review.md](../review.md).',
    table(['Rule', 'Severity', 'What it wants'], rows),
  ]);
}

function renderRule(
  { id, defaultSeverity, description, source, rewrite }: Rule,
  fixture: RuleFixture | undefined,
): string {
  const settings = codeBlock(
    `review:\n  rules:\n    ${id}: off   # or error, warning, notice`,
    'yaml',
  );
  const examples =
    fixture === undefined
      ? []
      : [
          '## Says something',
          codeBlock(fixture.notOk, 'markdown'),
          codeBlock(
            fixture.expected
              .trim()
              .split('\n')
              .map((line) => `line ${line}`)
              .join('\n'),
            'text',
          ),
          '## Says nothing',
          codeBlock(fixture.ok, 'markdown'),
        ];
  return page(id, [
    description,
    `Severity: ${defaultSeverity}. Why: ${source}`,
    ...(rewrite === undefined ? [] : ['## Instead', `Not: ${rewrite.from}`, `But: ${rewrite.to}`]),
    ...examples,
    '## Settings',
    settings,
  ]);
}

function page(title: string, parts: readonly string[]): string {
  return `<!-- Generated from the rule and its fixtures by npm run docs. -->\n\n# ${title}\n\n${parts.join('\n\n')}\n`;
}
