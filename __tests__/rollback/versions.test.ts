/** What a version may be called by: tags that it was deployed from, never the branch. */
import { describe, expect, it } from '@jest/globals';
import { findVersion, tagsOf, type Version } from '../../src/rollback/versions.js';
import { factsWith } from '../support/incident-builders.js';
import { aDeployment } from '../support/repository-builders.js';

const shaOf = (digit: string): string => digit.repeat(40);
const deployed = (ref: string, sha: string) => aDeployment({ ref, sha: shaOf(sha) });
const facts = factsWith({
  deployments: [
    deployed('v1.4.2', 'b'),
    deployed('refs/tags/v1.4.1', 'a'),
    deployed('v1.4.1', 'a'),
    deployed('main', 'a'),
    deployed('release', 'a'),
    deployed('release', 'b'),
    deployed(shaOf('a').slice(0, 10), 'a'),
  ],
});

const version = (sha: string): Version => ({
  sha: shaOf(sha),
  name: shaOf(sha),
  tags: tagsOf(shaOf(sha), facts),
  at: null,
  url: '',
});

describe('a version', () => {
  it('has the tags that only it was deployed from', () => {
    expect(tagsOf(shaOf('a'), facts)).toEqual(['v1.4.1']);
    expect(tagsOf(shaOf('b'), facts)).toEqual(['v1.4.2']);
    expect(tagsOf(shaOf('c'), facts)).toEqual([]);
  });

  it('is found by a tag, and by seven digits of its sha', () => {
    const versions = [version('b'), version('a')];
    expect(findVersion('v1.4.1', versions)?.sha).toBe(shaOf('a'));
    expect(findVersion(shaOf('b').slice(0, 7), versions)?.sha).toBe(shaOf('b'));
    expect(findVersion('release', versions)).toBeNull();
    expect(findVersion('main', versions)).toBeNull();
  });

  it('is not guessed when two bear the name', () => {
    const one = version('a');
    expect(findVersion('v1.4.1', [one, { ...version('b'), tags: ['v1.4.1'] }])).toBeNull();
  });
});
