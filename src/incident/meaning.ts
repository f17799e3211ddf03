/**
 * What a row of the timeline means, as data. A row's `text` holds only the words of people and titles; sentences about
 * a meaning are made in `render/timeline/sentences.ts`, and nothing reads them back.
 */
import type { VerdictKind } from '../probe/verdict.js';
import type { MilestoneName } from './incident.js';

/** `reverts`: the title of what went live says that it is a revert. `more`: changes besides the one named. */
interface Shipped {
  readonly reverts: boolean;
  readonly more: number;
}

/** What becomes of a plan that somebody has to approve. */
export type StartStage = 'asked' | 'approved' | 'started' | 'refused' | 'succeeded' | 'failed';

export type EventMeaning =
  | { readonly type: 'declared' }
  /**
   * Words of people, or of another tool's log. `retold`: the same words have a row of their own at
   * the earlier time.
   */
  | { readonly type: 'words'; readonly retold: boolean }
  | { readonly type: 'milestone'; readonly milestone: MilestoneName }
  /** Configured name. */
  | { readonly type: 'severity'; readonly severity: string }
  /** One of `statuses`, else what follows the prefix of a label that is none of them. */
  | { readonly type: 'status'; readonly status: string }
  | { readonly type: 'marked'; readonly marked: boolean }
  /** Who leads, without `@`; `null`: a lead was asked for and nobody could be drawn. */
  | {
      readonly type: 'lead';
      readonly change: 'named' | 'drawn' | 'claimed' | 'handed-over' | 'assigned' | 'unassigned';
      readonly login: string | null;
    }
  | { readonly type: 'update' | 'impact' | 'evidence' | 'renamed' | 'reopened' }
  /** A person's word that it is back, or an incident after all. */
  | { readonly type: 'returned' }
  /** `open`: it has just begun. */
  | { readonly type: 'attempt'; readonly open: boolean }
  /** A layer of the architecture, `null` when none was named. */
  | { readonly type: 'finding'; readonly layer: string | null }
  | { readonly type: 'role'; readonly role: 'comms' | 'scribe'; readonly login: string }
  /** Called into the war room for a severity: accounts and teams, without `@`. */
  | { readonly type: 'called-in'; readonly severity: string; readonly names: readonly string[] }
  | { readonly type: 'restore'; readonly what: 'later' | 'done' }
  | { readonly type: 'snooze'; readonly minutes: number }
  /** The gated way back; `alone`: approved by the one who proposed it. */
  | {
      readonly type: 'rollback';
      readonly stage: StartStage;
      /** Version, or `#12` for a pull request that is taken back; `''` when none was named. */
      readonly to: string;
      readonly alone: boolean;
    }
  /** Deploys are held up, for so many minutes; `rule`: by what, when nobody asked. */
  | {
      readonly type: 'frozen';
      readonly minutes: number;
      readonly rule: 'severity' | 'rollback' | null;
    }
  | { readonly type: 'unfrozen'; readonly how: 'lifted' | 'thawed' | 'over' }
  /** What goes out in spite of a freeze; `went`: it did, by a pass of this kind. */
  | {
      readonly type: 'freeze-pass';
      readonly stage: 'allowed' | 'went';
      readonly refs: readonly string[];
      readonly by: 'word' | 'label' | 'rollback';
    }
  /** A runbook that runs; `what`: its name and what was chosen. */
  | {
      readonly type: 'runbook';
      readonly stage: StartStage;
      readonly what: string;
      readonly alone: boolean;
    }
  /** A step of the checklist; the row's text is its title. */
  | { readonly type: 'step'; readonly step: string; readonly done: boolean }
  /** A person's word on a change; `ref` is `none` when no change triggered the incident. */
  | { readonly type: 'verdict'; readonly verdict: 'trigger' | 'cleared'; readonly ref: string }
  | {
      readonly type: 'closed';
      /** The commit that closed the issue. */
      readonly commit: string | null;
      readonly planned: boolean;
    }
  | {
      readonly type: 'reference';
      readonly from: 'pull-request' | 'issue';
      readonly number: number;
      readonly how: 'mentions' | 'connected';
    }
  | { readonly type: 'commit-reference'; readonly sha: string }
  | ({
      readonly type: 'deploy';
      readonly verb: 'deployed' | 'failed' | 'running' | 'rolled-back' | 'again';
      /** Environment or workflow. */
      readonly target: string;
      /** What was live before, `null` when that is not known. */
      readonly from: string | null;
      readonly to: string;
    } & Shipped)
  | ({
      readonly type: 'release';
      readonly tag: string;
      /** It counts as the deploy. */
      readonly deployed: boolean;
      readonly prerelease: boolean;
    } & Shipped)
  | { readonly type: 'merged' }
  | {
      readonly type: 'pull-request';
      readonly number: number;
      readonly change: 'opened' | 'merged' | 'closed';
      readonly reverts: boolean;
    }
  /** A change that another system reported. */
  | { readonly type: 'outside-change'; readonly environment: string | null }
  /** A look from outside whose verdict differs from the one before. */
  | { readonly type: 'probe'; readonly verdict: VerdictKind }
  /** The status page of somebody else says something new. */
  | {
      readonly type: 'dependency';
      readonly name: string;
      readonly state: 'well' | 'degraded' | 'down' | 'maintenance';
    };
