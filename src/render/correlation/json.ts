/** Correlation → the JSON of its contract. */
import type { Correlation } from '../../correlation/correlation.js';
import type { HistoryState } from '../../git-clone/history-state.js';
import { redact } from '../../markdown/redact.js';
import type { CorrelationJson } from './schema.js';
import { describeGap } from './history.js';
import { plain } from '../../text/plain.js';

export function renderCorrelationJson(
  correlation: Correlation,
  history: HistoryState | null = null,
): CorrelationJson {
  const uncertain = history !== null && history.gaps.length > 0;
  return {
    verdict: uncertain && correlation.verdict === 'nothing-fits' ? 'unknown' : correlation.verdict,
    candidates: correlation.candidates.map(({ change, rank, confidence, score, evidence }) => ({
      sha: change.commit.sha,
      rank,
      confidence,
      score,
      url: change.pullRequest?.url ?? change.commit.url,
      evidence: evidence.map(({ signal, text }) => ({ signal, text: redact(plain(text)).text })),
    })),
    other_causes: correlation.otherCauses.map(({ kind, text, url }) => ({
      kind,
      text: redact(plain(text)).text,
      url,
    })),
    dependencies: correlation.dependencies.map(({ name, url, state, since, seenAt, overAt }) => ({
      name: plain(name),
      url,
      state,
      since,
      seen: seenAt,
      well_again: overAt,
    })),
    considered: correlation.considered,
    window: correlation.window,
    ...(history === null
      ? {}
      : {
          history: {
            ref: history.ref,
            newest_change: history.newestAt,
            complete: !uncertain,
            gaps: history.gaps.map((gap) => describeGap(gap, correlation.window.from)),
          },
        }),
  };
}
