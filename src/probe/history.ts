/**
 * Earlier looks, kept in our own comment as one hidden line: what a row of the timeline and the strip
 * of the table rest on. What cannot be read is left out; it is a memory, not a record.
 */
import { compareText } from '../text/compare.js';
import { type Instant, instantOf } from '../time/instant.js';
import { dependencyTurns } from './dependencies.js';
import type { DependencyResult, Fault, Probing, TargetResult } from './probe.js';
import { stages } from './probe.js';
import { judge } from './verdict.js';

/** Of the last ones each is kept; of the earlier ones those that changed the verdict or were asked for. */
const kept = { last: 12, all: 60, characters: 24_000 } as const;

/** What changed when this changes: a new kind of verdict, or other targets that fail. */
export function verdictKey(probing: Probing): string {
  const { kind, failing } = judge(probing);
  return [kind, ...failing.map(({ name }) => name).sort()].join('\n');
}

/** Whether a look says anything that the looks before it did not. */
export function isTurn(history: readonly Probing[], next: Probing): boolean {
  const [before] = history.filter(({ targets }) => targets.length > 0).slice(-1);
  const told = dependencyTurns([...history, next]).some(({ probing }) => probing === next);
  if (told || next.targets.length === 0) return told;
  return before === undefined || verdictKey(before) !== verdictKey(next);
}

/** Ascending by time, each once, the looks at no target of the configuration left out. */
export function turningProbings(probings: readonly Probing[]): readonly Probing[] {
  const seen = probings.filter(({ targets }) => targets.length > 0);
  return seen.filter((one, i) => {
    const before = seen[i - 1];
    return before === undefined || verdictKey(before) !== verdictKey(one);
  });
}

export function withProbing(history: readonly Probing[], next: Probing): readonly Probing[] {
  // Of two runs at once the later one may know the earlier moment.
  const all = [...history.filter(({ at }) => at !== next.at), next].sort((a, b) =>
    compareText(a.at, b.at),
  );
  const turns = new Set([
    ...turningProbings(all),
    ...dependencyTurns(all).map(({ probing }) => probing),
  ]);
  const routine = ({ occasions }: Probing): boolean => occasions.every((one) => one === 'watch');
  return all
    .filter((one, i) => i >= all.length - kept.last || turns.has(one) || !routine(one))
    .slice(-kept.all);
}

/** `<!-- after-action:probings … -->`, the oldest left out where it would get too long. */
export function printProbings(probings: readonly Probing[]): string {
  const entries = probings.map(toEntry);
  let first = 0;
  let line = encode(entries);
  while (line.length > kept.characters && first < entries.length - 1) {
    first += 1;
    line = encode(entries.slice(first));
  }
  return `<!-- after-action:probings ${line} -->`;
}

export function parseProbings(body: string): readonly Probing[] {
  const line = /^<!-- after-action:probings ([\w-]{0,40000}) -->$/m.exec(body)?.[1];
  if (line === undefined) return [];
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(fromBase64(line)));
    return Array.isArray(json) ? json.flatMap((one) => fromEntry(one) ?? []) : [];
  } catch {
    // Cut or changed by somebody: then nothing is remembered.
    return [];
  }
}

type Entry = ReturnType<typeof toEntry>;

function encode(entries: readonly Entry[]): string {
  return Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url');
}

const fromBase64 = (line: string): Uint8Array => Buffer.from(line, 'base64url');

/** What a look has beyond its evidence. */
export function toEntry({
  at,
  occasions,
  run,
  targets,
  asked = [],
  controls,
  dependencies,
}: Probing) {
  return { at, occasions, run, targets, asked, controls, dependencies };
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown, most = 500): string =>
  typeof value === 'string' ? value.slice(0, most) : '';
const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
const list = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson).slice(0, 40) : [];
const time = (value: unknown): Instant | null => instantOf(text(value, 40));

/** Also for recordings, which anybody may have written. */
export function fromEntry(value: unknown): Probing | null {
  if (!isJson(value)) return null;
  const at = time(value['at']);
  const { controls, occasions } = value;
  if (at === null || !isJson(controls) || !Array.isArray(occasions)) return null;
  const asked = list(value['asked']).map(toTarget);
  return {
    at,
    occasions: occasions.map((one) => text(one, 60)).filter((one) => one !== ''),
    run: /^\d{1,20}$/.exec(text(value['run']))?.[0] ?? '',
    targets: list(value['targets']).map(toTarget),
    ...(asked.length > 0 && { asked }),
    controls: { asked: count(controls['asked']) ?? 0, up: count(controls['up']) ?? 0 },
    dependencies: list(value['dependencies']).map(toDependency),
  };
}

function toTarget(json: Json): TargetResult {
  const service = json['service'];
  const remark = json['remark'];
  return {
    name: text(json['name'], 300),
    url: text(json['url']),
    service: typeof service === 'string' ? service.slice(0, 100) : null,
    fault: toFault(json['fault']),
    status: count(json['status']),
    ms: count(json['ms']),
    daysLeft: count(json['daysLeft']),
    remark: typeof remark === 'string' ? remark.slice(0, 300) : null,
  };
}

function toFault(json: unknown): Fault | null {
  if (!isJson(json)) return null;
  const stage = stages.find((one) => one === json['stage']) ?? 'http';
  return { stage, words: text(json['words'], 300), ours: json['ours'] === true };
}

const states = ['well', 'degraded', 'down', 'maintenance', 'unknown'] as const;

function toDependency(json: Json): DependencyResult {
  return {
    name: text(json['name'], 60),
    url: text(json['url']),
    state: states.find((one) => one === json['state']) ?? 'unknown',
    words: text(json['words'], 80),
    since: time(json['since']),
  };
}
