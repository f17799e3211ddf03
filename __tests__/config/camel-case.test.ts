import { expect, it } from '@jest/globals';
import { type CamelCased, camelCased } from '../../src/config/camel-case.js';

it('renames keys at every depth, in the value and in its type, and leaves values alone', () => {
  const file = {
    time_zone: 'a_b',
    follow_ups: { default_due_days: 3 },
    list: [{ some_key: null }],
  };
  const code: CamelCased<typeof file> = camelCased(file);
  expect(code).toEqual({
    timeZone: 'a_b',
    followUps: { defaultDueDays: 3 },
    list: [{ someKey: null }],
  });
  const days: number = code.followUps.defaultDueDays;
  expect(days).toBe(3);
});

it('keeps the ids that a user wrote', () => {
  expect(camelCased({ rules: { 'no-hindsight': 'off' } })).toEqual({
    rules: { 'no-hindsight': 'off' },
  });
});
