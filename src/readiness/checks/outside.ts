/** Whether what users reach answers, seen from here, and whether its certificates last. */
import { type Check, no, yes } from '../readiness.js';

export const targetsAnswer: Check = {
  id: 'targets-answer',
  group: 'outside',
  needs: 'a look',
  description: 'The configured addresses answer as expected.',
  run: ({ looks, configPath }) => {
    // What we could not ask says nothing about the address.
    const asked = (looks ?? []).filter(({ fault }) => fault?.ours !== true);
    if (asked.length === 0) return null;
    const silent = asked.filter(({ fault }) => fault !== null);
    const [first] = silent;
    return first === undefined
      ? yes(asked.map(({ name }) => name).join(', '))
      : no(
          `${silent.map(({ name, fault }) => `${name}: ${fault?.words ?? ''}`).join('; ')}`,
          `Open ${first.url}; if it is as it should be, correct \`probes\` in ${configPath ?? 'the configuration'}`,
        );
  },
};

const leastDays = 14;

export const certificates: Check = {
  id: 'certificates',
  group: 'outside',
  needs: 'a look',
  description: `The certificates of the configured addresses last for ${leastDays} days.`,
  run: ({ looks }) => {
    const dated = (looks ?? []).flatMap(({ name, url, daysLeft }) =>
      daysLeft === null ? [] : [{ name, url, daysLeft }],
    );
    const [soonest] = dated.toSorted((a, b) => a.daysLeft - b.daysLeft);
    if (soonest === undefined) return null;
    return soonest.daysLeft >= leastDays
      ? yes(`the first one ends in ${soonest.daysLeft} days: ${soonest.name}`)
      : no(
          `the certificate of ${soonest.name} ends in ${soonest.daysLeft} days`,
          `Renew the certificate of ${soonest.url}`,
        );
  },
};
