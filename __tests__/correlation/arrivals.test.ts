import { describe, expect, it } from '@jest/globals';
import { affectedEnvironments, findArrivals } from '../../src/correlation/arrivals.js';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import {
  aCommit,
  aDeployment,
  aDeploymentStatus,
  minute,
  someFacts,
} from '../support/repository-builders.js';

const [d, c, b, a] = ['d', 'c', 'b', 'a'].map((name, index) =>
  aCommit({ message: name, committedAt: minute(-1000 * (index + 1)) }),
) as [
  ReturnType<typeof aCommit>,
  ReturnType<typeof aCommit>,
  ReturnType<typeof aCommit>,
  ReturnType<typeof aCommit>,
];
const commits = [d, c, b, a];

function deploysOf(...list: readonly (readonly [string, { sha: string }, number])[]) {
  const deployments = list.map(([environment, { sha }, ago], index) =>
    aDeployment({
      id: index + 1,
      sha,
      environment,
      createdAt: minute(-ago),
      statuses: [aDeploymentStatus({ createdAt: minute(-ago) })],
    }),
  );
  return deploysFromFacts(someFacts({ commits, deployments: [...deployments].reverse() }), {
    source: 'auto',
    environments: [],
  }).deploys;
}

const ask = (deploys: ReturnType<typeof deploysOf>, report = '', startIsKnown = true) => {
  const { arrivals, takenOut } = findArrivals({
    deploys,
    reference: minute(0),
    startIsKnown,
    report,
  });
  return {
    arrivals: Object.fromEntries(arrivals.map(({ commit, at }) => [commit.message, at])),
    takenOut: takenOut.size,
  };
};

describe('arrivals', () => {
  const regions = deploysOf(
    ['production-us', a, 900],
    ['production-eu', a, 900],
    ['production-us', b, 500],
    ['production-us', c, 40],
    ['production-eu', b, 15],
  );

  it('count the one nearest to the start over all regions', () => {
    expect(ask(regions).arrivals).toMatchObject({ b: minute(-15), c: minute(-40) });
  });

  it('leave out regions that the report does not speak of', () => {
    const eu = ask(regions, 'Customers in the EU cannot pay; the US is fine.').arrivals;
    expect(eu).toMatchObject({ b: minute(-15) });
    expect(eu).not.toHaveProperty('c');
  });

  it('count all regions when the report names none, or all', () => {
    const all = ['production-us', 'production-eu'];
    for (const report of ['Users told us in time', 'EU and US fail', ''])
      expect([...affectedEnvironments(all, report)]).toEqual(all);
    expect([...affectedEnvironments(all, 'European users see 502')]).toEqual(['production-eu']);
  });

  const back = deploysOf(['production', a, 900], ['production', c, 60], ['production', a, 5]);

  it('leave out what a rollback had taken out before the stated start', () => {
    expect(ask(back)).toEqual({ arrivals: { a: minute(-900) }, takenOut: 2 });
  });

  it('keep it while only the time of the report is known: the rollback may answer to it', () => {
    expect(ask(back, '', false).arrivals).toMatchObject({ c: minute(-60), b: minute(-60) });
  });

  it('count a change that was deployed again from its second arrival', () => {
    const again = deploysOf(
      ['production', a, 900],
      ['production', c, 60],
      ['production', a, 50],
      ['production', d, 7],
    );
    expect(ask(again).arrivals).toMatchObject({ c: minute(-7), d: minute(-7) });
  });
});
