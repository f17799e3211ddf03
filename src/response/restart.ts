/** Somebody speaks of a restart while nothing was kept: what a restart takes away cannot be looked at afterwards. */
import { patternFrom } from '../text/patterns.js';
import { formatClock } from '../time/format.js';
import { newestSince, type StepInput } from './step.js';

export interface SpokenRestart {
  readonly by: string;
  readonly clock: string;
  readonly url: string;
}

const restart = patternFrom(
  'i',
  String.raw`\b(?:re-?start(?:ing|ed)?|re-?boot(?:ing|ed)?|power[- ]cycl\w+|recycl(?:e|ing) (?:the )?`,
  String.raw`(?:pods?|nodes?|workers?|hosts?)|bounc(?:e|ing) (?:the )?(?:pods?|nodes?|service|servers?)`,
  String.raw`|kill(?:ing)? (?:the )?(?:pods?|process(?:es)?))\b`,
);
/** Not now, or somebody else's word about it. */
const withheld = patternFrom(
  'i',
  String.raw`\b(?:do ?n[o'’]t|not|no|never|without|avoid|instead of|before (?:we|you|anybody|a|the|any)`,
  String.raw`|rather than|hold off|wait with|crash|loops?)\b.{0,40}\b(?:re-?start|re-?boot|kill|bounc|recycl)`,
);
/** "The pods restart": what the machine does by itself. */
const byItself =
  /\b(?:pods?|containers?|it|they|process(?:es)?|nodes?) (?:keeps? )?re-?start(?:s|ed|ing)?\b/i;

/** The newest one while nothing is kept; `null` once it is mitigated. What was said before it came back is over. */
export function findRestart({
  thread,
  incident,
  config,
  backSince,
}: Pick<StepInput, 'thread' | 'incident' | 'config' | 'backSince'>): SpokenRestart | null {
  const broken = incident.status === 'investigating' || incident.status === 'identified';
  if (newestSince(incident.evidence, backSince) !== undefined || !broken) return null;
  const post = thread
    .slice(1)
    .filter(({ postedAt }) => backSince === null || postedAt >= backSince)
    .findLast(({ statements }) => statements.some(({ prose }) => speaks(prose)));
  return post === undefined
    ? null
    : {
        by: post.author.login,
        clock: formatClock(post.postedAt, config.timeZone),
        url: post.url,
      };
}

function speaks(prose: string): boolean {
  const line = prose.slice(0, 500);
  return restart.test(line) && !withheld.test(line) && !byItself.test(line);
}
