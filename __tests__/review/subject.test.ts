/** Who a verb is about, by what stands before it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clauseSubject,
  findSubject,
  hasHumanSubject,
  isTwofold,
} from '../../src/review/subject.js';

const context = { people: new Set(['core', 'mkay']), today: '2026-11-21' };

describe('a person or a team', () => {
  it.each([
    'The on-call engineer ',
    'The person on call ',
    'The engineers on shift ',
    'The engineer who was paged ',
    'Nobody on the storage team ',
    'Two of the reviewers ',
    'The reviewer opened the page, read it and ',
    'Priya restarted the job but ',
    'The operator, distracted by a call, ',
    'We rolled back at 14:20 and then ',
    'core ',
    '@someone ',
  ])('%s', (before) => {
    expect(hasHumanSubject(before, context)).toBe(true);
  });
});

describe('a thing', () => {
  it.each([
    'The pods ',
    'The alert fired for the team and ',
    'The deploy of the platform team ',
    'The Kubernetes operator ',
    'The package manager ',
    'One of the cluster members ',
    'The job had run for an hour and ',
    'The core ',
    'Customers ',
    '',
  ])('%s', (before) => {
    expect(hasHumanSubject(before, context)).toBe(false);
  });
});

it('knows the main subject, and what may be software', () => {
  expect(clauseSubject('The reviewer approved the change ')).toBe('reviewer');
  expect(isTwofold('The operator ')).toBe(true);
  expect(isTwofold('The engineer ')).toBe(false);
});

it('never throws', () => {
  const word = fc.constantFrom(
    'the',
    'engineer',
    'who',
    'and',
    ',',
    'on call',
    'was',
    'that',
    '(',
    '@a',
    'Alice’s',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      expect(typeof findSubject(text) + typeof clauseSubject(text)).toBe('stringstring');
    }),
  );
});
