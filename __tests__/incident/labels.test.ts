import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/defaults.js';
import { hasLabel, readLabel } from '../../src/incident/labels.js';
import { statuses } from '../../src/incident/incident.js';

const read = (label: string, config = defaultConfig) => readLabel(label, config);

describe('readLabel', () => {
  it('compares as GitHub does, without case', () => {
    expect(read('INCIDENT')).toEqual({ type: 'incident' });
    expect(read('Sev1')).toEqual({ type: 'severity', severity: 'sev1' });
    expect(read('Status:Resolved')).toEqual({
      type: 'status',
      status: 'resolved',
      words: 'resolved',
    });
    expect(read('bug')).toBeNull();
  });

  it('keeps the words of a status that it does not know', () => {
    expect(read('STATUS: On hold')).toEqual({ type: 'status', status: null, words: 'On hold' });
  });

  it('takes only known statuses when the prefix is empty', () => {
    const config = { ...defaultConfig, labels: { ...defaultConfig.labels, statusPrefix: '' } };
    expect(read('Monitoring', config)).toMatchObject({ type: 'status', status: 'monitoring' });
    expect(read('bug', config)).toBeNull();
  });

  it('means the same in any spelling', () => {
    const labels = [
      'incident',
      ...defaultConfig.severities.map(({ label }) => label),
      ...statuses.map((status) => defaultConfig.labels.statusPrefix + status),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.array(fc.boolean()), (label, capitals) => {
        const spelled = [...label]
          .map((letter, i) => (capitals[i] === true ? letter.toUpperCase() : letter))
          .join('');
        expect(read(spelled)).toEqual(read(label));
        expect(hasLabel([spelled], label)).toBe(true);
      }),
    );
  });
});
