/** Correlation → the JSON of its contract. */
import type { Correlation } from '../../correlation/correlation.js';
import { redact } from '../../markdown/redact.js';
import type { CorrelationJson } from './schema.js';
import { plain } from '../screen.js';

export function renderCorrelationJson(correlation: Correlation): CorrelationJson {
  return {
    verdict: correlation.verdict,
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
    considered: correlation.considered,
    window: correlation.window,
  };
}
