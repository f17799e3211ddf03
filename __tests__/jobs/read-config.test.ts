/** Where the configuration is looked for. */
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/jobs/read-config.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';

const read = async (files: Readonly<Record<string, string>>) => {
  const repo = inMemoryRepository({ files });
  const { config, notices } = await readConfig(repo.reader, async () => ({
    known: [],
    former: {},
  }));
  return {
    label: config.labels.incident,
    notices: notices.map(({ message, place }) => `${place.path}: ${message}`),
    requests: repo.calls.length,
  };
};
const named = (label: string): string => `labels:\n  incident: ${label}\n`;

describe('readConfig', () => {
  it.each([
    ['no file', { 'README.md': 'x' }, 'incident', [], 1],
    ['.yml', { '.github/after-action.yml': named('outage') }, 'outage', [], 2],
    ['.yaml', { '.github/after-action.yaml': named('outage') }, 'outage', [], 2],
    [
      'both',
      { '.github/after-action.yml': named('outage'), '.github/after-action.yaml': named('fire') },
      'outage',
      ['.github/after-action.yaml: not read, because there is .github/after-action.yml too'],
      2,
    ],
    ['another file', { '.github/after-action.yaml.bak': named('fire') }, 'incident', [], 1],
  ])('%s', async (_, files, label, notices, requests) => {
    expect(await read(files)).toEqual({ label, notices, requests });
  });
});
