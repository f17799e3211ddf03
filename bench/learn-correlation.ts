/**
 * Learns the weights from the cases of a benchmark and writes `src/correlation/learnt-weights.ts`:
 * `npm run learn:correlation [-- --data DIR]`.
 */
import { writeFileSync } from 'node:fs';
import { quietCasesOf, readCases } from './correlation-cases.js';
import {
  centresOf,
  fit,
  learnt,
  noneOf,
  ridge,
  sampleOf,
  weightsByName,
} from './correlation-learning.js';

const given = process.argv.indexOf('--data');
const directory = given > 0 ? (process.argv[given + 1] ?? '') : '../shared/bench/correlation';
const cases = readCases(directory);
const samples = cases.map(sampleOf);
if (samples.length === 0) {
  console.log(`No cases in ${directory}; nothing was learnt.`);
} else {
  const weights = fit(samples, ridge);
  const centres = centresOf(samples);
  const lines = (values: Readonly<Record<string, number>>): string =>
    Object.entries(values)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `    '${name}': ${value},`)
      .join('\n');
  writeFileSync(
    'src/correlation/learnt-weights.ts',
    [
      '/** Written by `npm run learn:correlation`; do not edit. Meaning and figures: docs/correlation.md. */',
      'export const learnt = {',
      `  /** Cases that were learnt from. */\n  cases: ${samples.length},`,
      '  weights: {',
      lines(weightsByName(weights)),
      '  },',
      '  centres: {',
      lines(centres),
      '  },',
      `  none: ${noneOf(samples, quietCasesOf(cases).map(sampleOf), weights, centres).toFixed(2)},`,
      '} as const;',
      '',
    ].join('\n'),
  );
  console.log(`Learnt from ${samples.length} cases:`);
  learnt.forEach((name, k) => {
    console.log(`  ${name.padEnd(26)} ${(weights[k] ?? 0).toFixed(3)}`);
  });
}
