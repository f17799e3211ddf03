import { describe, expect, it } from '@jest/globals';
import {
  otherCauseEntries,
  otherCauseKinds,
  vocabulary,
} from '../../src/correlation/other-cause-entries.js';
import { findOtherCauses, otherCausesIn, readClauses } from '../../src/correlation/other-causes.js';
import { otherCauseLanguages } from '../../src/correlation/other-languages/index.js';
import { compilePhrase } from '../../src/markdown/phrases.js';
import { anIncidentToExplain } from '../support/correlation-builders.js';
import { testPhrases } from '../support/phrases.js';
import { aComment } from '../support/repository-builders.js';

const kinds = (...bodies: readonly string[]) =>
  findOtherCauses(
    readClauses(
      anIncidentToExplain(),
      bodies.map((body) => aComment({ body })),
    ),
  ).map(({ kind }) => kind);

testPhrases('other causes', otherCauseEntries, (entry, text) =>
  compilePhrase(entry, { vocabulary }).test(text),
);

describe.each(otherCauseLanguages)('other causes in $id', (language) => {
  testPhrases(language.id, language.entries, (entry, text) => otherCausesIn(text).includes(entry));

  it('covers every kind', () => {
    expect(new Set(language.entries.map(({ kind }) => kind))).toEqual(new Set(otherCauseKinds));
  });

  it('no language reads a cause of another kind out of its sentences', () => {
    for (const { says, kind } of language.entries)
      for (const text of says)
        expect([text, new Set(kinds(text))]).toEqual([text, new Set([kind])]);
  });
});

describe('other causes', () => {
  it.each(otherCauseEntries.flatMap(({ kind, says }) => says.map((text) => [text, kind] as const)))(
    '%s: %s',
    (text, kind) => {
      expect(kinds(text)).toContain(kind);
    },
  );

  it('are not what people rule out or ask', () => {
    expect(kinds('It is not the disk that is full', 'Has the certificate expired?')).toEqual([]);
    expect(kinds('No traffic spike either', 'The provider is fine')).toEqual([]);
  });

  it('are not what a command or a quotation says', () => {
    expect(kinds('> The disk is full', '/tried The disk was full, cleaned it')).toEqual([]);
  });

  it('name each kind once, in the order of the usual suspects', () => {
    expect(kinds('The certificate expired', 'Disk is full', 'The cert expired, really')).toEqual([
      'capacity',
      'certificate',
    ]);
  });
});
