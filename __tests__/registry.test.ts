import { describe, expect, it } from '@jest/globals';
import { jobs, listPlugIns, loadRuleIds } from '../src/registry.js';

describe('the registry', () => {
  it('lists each command under its own id, each with a description', async () => {
    for (const [name, load] of Object.entries(jobs)) {
      const { id, description } = await load();
      expect(id).toBe(name);
      expect(description).toMatch(/^[a-z`].{10,}[^.]$/);
    }
  });

  it('knows each rule by one id, and each former id for one rule', async () => {
    const { known, former } = await loadRuleIds();
    expect(new Set(known).size).toBe(known.length);
    expect(Object.keys(former).filter((id) => known.includes(id))).toEqual([]);
    expect(Object.values(former).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('gives every plug-in an id of its own and a description', async () => {
    for (const [shelf, all] of Object.entries(await listPlugIns())) {
      expect(all.length).toBeGreaterThan(0);
      const ids = all.map(({ id }) => id);
      expect({
        shelf,
        doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
        unnamed: all
          .filter(
            ({ id, description }) =>
              !/^[a-z0-9][a-z0-9-]*$/.test(id) || description.trim().length < 8,
          )
          .map(({ id }) => id),
      }).toEqual({ shelf, doubled: [], unnamed: [] });
    }
  });
});
