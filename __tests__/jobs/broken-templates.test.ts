import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import { brokenTemplates } from '../../src/jobs/broken-templates.js';
import { ownFolder } from '../../src/jobs/templates.js';
import { shippedTemplates } from '../../src/node/templates.js';

describe('the templates of a repository', () => {
  it('are in order when they are copies of ours', () => {
    const copies = Object.entries(shippedTemplates()).map(
      ([file, text]) => [`${ownFolder}/${file}`, text.replace(/\n/g, '\r\n')] as const,
    );
    expect(copies.length).toBeGreaterThan(4);
    expect(brokenTemplates(Object.fromEntries<string>(copies), defaultConfig)).toEqual([]);
  });

  it('are looked at where the configuration names one by its path, and nowhere else', () => {
    const texts = { 'docs/pm.md': '# {{titel}}\n', 'docs/other.md': '{{nothing}}' };
    const config = {
      postmortem: { ...defaultConfig.postmortem, template: 'docs/pm.md' },
    };
    expect(brokenTemplates(texts, defaultConfig)).toEqual([]);
    expect(brokenTemplates(texts, config)).toMatchObject([
      {
        code: 'PM403',
        message: 'Unknown name "titel" in the template, did you mean "title"?',
        place: { path: 'docs/pm.md', line: 1 },
      },
    ]);
  });
});
