/** What the change calls itself: feature, fix, refactoring, chore, documentation. */
import { patternFrom } from '../../text/patterns.js';
import type { Signal } from '../signal.js';

const groups: Readonly<Record<string, string>> = {
  feat: 'feature',
  feature: 'feature',
  perf: 'feature',
  fix: 'fix',
  hotfix: 'fix',
  bugfix: 'fix',
  ref: 'refactoring',
  refactor: 'refactoring',
  chore: 'chore',
  build: 'chore',
  deps: 'chore',
  test: 'idle',
  tests: 'idle',
  docs: 'idle',
  doc: 'idle',
  ci: 'idle',
  style: 'idle',
  meta: 'idle',
  i18n: 'idle',
};
const wide: readonly (readonly [string, RegExp])[] = [
  [
    'idle',
    patternFrom(
      'i',
      String.raw`\b(?:typos?|readme|changelog|translations?|localisation updates?|lint(?:ing)?|docs?`,
      String.raw`|documentation|comments?|tests?|specs?)\b`,
    ),
  ],
  [
    'bump',
    /\b(?:bumps?|upgrades?|updates? (?:dependency|module|package|lock)|dependabot|renovate)\b/i,
  ],
  ['removal', /\b(?:removes?|deletes?|drops?|clean(?:s|ing)?[ -]?up|retires?|deprecates?)\b/i],
  [
    'activation',
    patternFrom(
      'i',
      String.raw`\b(?:switch(?:es|ed|ing)?|migrat(?:es?|ed|ing|ion)|disabl(?:es?|ed|ing)|upgrad(?:es?|ed`,
      String.raw`|ing)|turn(?:s|ed|ing)? (?:on|off)|replac(?:es?|ed|ing)|defaults?|cut ?over)\b`,
    ),
  ],
  ['fix', /\b(?:fix(?:es|ed)?|bug|correct)\b/i],
];
const words: Readonly<Record<string, string>> = {
  feature: 'a feature',
  fix: 'a fix',
  refactoring: 'a refactoring',
  chore: 'a chore',
  idle: 'work on tests, documentation or tooling',
  bump: 'a version bump',
  removal: 'a removal',
  activation: 'a switch, an upgrade or a replacement',
};

export const changeType: Signal = {
  id: 'change-type',
  description:
    'What the title says the change is: feature, fix, refactoring, chore, bump, removal, activation.',
  evidence(candidate, context) {
    const { type, title } = context.profile(candidate).parts;
    const kinds = new Set<string>();
    const own = type === null ? undefined : groups[type];
    if (own !== undefined) kinds.add(own);
    for (const [kind, pattern] of wide) if (pattern.test(title.slice(0, 300))) kinds.add(kind);
    if (kinds.size === 0) return null;
    const features = Object.fromEntries([...kinds].map((kind) => [kind, 1]));
    return {
      features,
      text: `Its title says ${[...kinds]
        .map((kind) => words[kind] ?? kind)
        .slice(0, 2)
        .join(' and ')}.`,
    };
  },
};
