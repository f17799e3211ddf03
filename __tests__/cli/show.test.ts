/** What a terminal says about a plan beside its changes. */
import { describe, expect, it } from '@jest/globals';
import { showPlan } from '../../src/cli/show.js';
import type { Io } from '../../src/node/io.js';
import type { PlanNote } from '../../src/jobs/plan.js';

const now = '2026-11-20T15:00:00Z';

function shown(
  notes: readonly PlanNote[],
  options: { readonly json?: boolean; readonly writable?: boolean } = {},
): string {
  const lines: string[] = [];
  const io: Io = {
    out: () => undefined,
    err: (text) => void lines.push(text),
    env: {},
    cwd: '/',
    tty: false,
    columns: 80,
    now: () => now,
  };
  const plan = { changes: [], reasons: [], notes };
  const screen = { width: 200, color: false, now } as const;
  showPlan({ plan, applied: [] }, io, screen, { writable: true, ...options });
  return lines.join('');
}

describe('showPlan', () => {
  const conflict: PlanNote = { kind: 'conflict', path: 'postmortems/x.md', region: 'timeline' };

  it('says where the words of a person were kept, and which commands are refused', () => {
    const notes: readonly PlanNote[] = [
      conflict,
      { kind: 'command', comment: 7, obeyed: false },
      { kind: 'command', comment: 8, obeyed: true },
    ];
    expect(shown(notes)).toBe(
      'postmortems/x.md: a person\'s words in "timeline" were kept\n' +
        'the command in comment 7 is refused\n' +
        '\nNothing to change.\n',
    );
    expect(shown([conflict], { writable: false })).toContain('were kept');
  });

  it('keeps JSON alone', () => {
    expect(shown([conflict], { json: true })).toBe('');
  });
});
