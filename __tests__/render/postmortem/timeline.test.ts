import { expect, it } from '@jest/globals';
import { renderTimelineRows } from '../../../src/render/postmortem/timeline.js';
import { aTimeline } from '../../support/markdown-builders.js';
import { minute } from '../../support/repository-builders.js';

const started = (at: string) => {
  const { milestones } = aTimeline();
  const milestone = { ...milestones.started, at, proof: 'comment:1001' };
  return renderTimelineRows(
    aTimeline({ milestones: { ...milestones, started: milestone } as typeof milestones }),
    40,
    [],
  );
};

it('marks a row as a milestone only when it shows the time of the milestone', () => {
  expect(started(minute(-5))).toContain('13:58 | **Started:** Error rate');
  expect(started(minute(-6))).not.toContain('**Started:**');
});
