import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import { isIncident } from '../../src/jobs/incident-view.js';
import { anIssue, someFacts } from '../support/repository-builders.js';

describe('isIncident', () => {
  it.each([
    [['Incident'], true],
    [['bug', 'INCIDENT'], true],
    [['incidents'], false],
    [[], false],
  ])('%j: %s', (labels, expected) => {
    const facts = someFacts({ issue: anIssue({ labels }) });
    expect(isIncident({ facts, config: defaultConfig })).toBe(expected);
  });
});
