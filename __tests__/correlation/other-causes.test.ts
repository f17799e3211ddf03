import { describe, expect, it } from '@jest/globals';
import { findOtherCauses, otherCauseEntries } from '../../src/correlation/other-causes.js';
import { aComment } from '../support/repository-builders.js';
import { anIncidentToExplain } from '../support/correlation-builders.js';

const kinds = (...bodies: readonly string[]) =>
  findOtherCauses(
    anIncidentToExplain(),
    bodies.map((body) => aComment({ body })),
  ).map(({ kind }) => kind);

describe('other causes', () => {
  for (const { kind, pattern, says, saysNot } of otherCauseEntries) {
    it(`${kind}: ${says[0] ?? ''}`, () => {
      expect(says.filter((text) => !pattern.test(text))).toEqual([]);
      expect(saysNot.filter((text) => pattern.test(text))).toEqual([]);
      for (const text of says)
        expect([text, kinds(text)]).toEqual([text, expect.arrayContaining([kind])]);
    });
  }

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
