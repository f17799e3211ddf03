/** The issue's body: GitHub's issue forms (`### Heading`, value), and bodies that people wrote by hand. */
import { rememberLast } from '../remember-last.js';
import { patternFrom } from '../text/patterns.js';
import type { Config } from '../config/config.js';
import type { Instant } from '../time/instant.js';
import { isTimeProblem, readTime, type TimeReading } from '../time/read-times.js';
import { matchSeverity } from './severity.js';

export interface IssueForm {
  /** Configured name. */
  readonly severity: string | null;
  readonly services: readonly string[];
  /** As read from the form; `null` when absent or not a time. */
  readonly started: TimeReading | null;
  readonly impact: string | null;
  /** The reporter's words without headings, empty answers, comments and check boxes that are not ticked. */
  readonly symptoms: string;
}

export interface FormField {
  readonly heading: string;
  readonly value: string;
}

const maxCharacters = 65_536;

/** Headings of the third level and the text below each; a heading inside a fence does not count. */
export function formFields(body: string): readonly FormField[] {
  const fields: { heading: string; lines: string[] }[] = [];
  let fence: string | null = null;
  for (const line of withoutComments(body).split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence;
    const heading = fence === null ? /^ {0,3}#{2,4}[ \t]+(\S.{0,150})$/.exec(line)?.[1] : undefined;
    if (heading !== undefined)
      fields.push({ heading: heading.replace(/[#\s:*]+$/, '').trim(), lines: [] });
    else fields.at(-1)?.lines.push(line);
  }
  return fields.map(({ heading, lines }) => ({
    heading,
    value: answered(tickedLines(lines).join('\n').trim()),
  }));
}

/** Comments go; one that is not closed is text. */
function withoutComments(body: string): string {
  let text = body.slice(0, maxCharacters);
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at);
    if (end === -1) break;
    text = text.slice(0, at) + text.slice(end + 3);
  }
  return text;
}

const box = /^\s*(?:[-*+]|\d{1,2}[.)])\s+\[([ xX])\]\s/;

/** Of check boxes only the ticked ones are an answer; other lines stay. */
function tickedLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => box.exec(line)?.[1] !== ' ');
}

function answered(value: string): string {
  return /^[_*]?no response[_*]?$/i.test(value) ? '' : value;
}

const asks = {
  severity: /^(?:severity|sev|priority|how bad)\b/i,
  service:
    /^(?:(?:affected|impacted|which)\s+)?(?:services?|components?|systems?|areas?|products?)\b/i,
  started: patternFrom(
    'i',
    String.raw`^(?:(?:when did (?:it|this|the incident)|incident|time(?: it)?|first)\s+)?(?:start(?:ed)?`,
    String.raw`|began|begin|start time|start of|noticed|seen)\b`,
  ),
  impact: /^(?:(?:user|customer|business)\s+)?(?:impact|who is affected)\b/i,
} as const;

/** Several parts of a run ask about the same report. */
export const readIssueForm = rememberLast(formFrom, 1);

function formFrom(body: string, title: string, config: Config, postedAt: Instant): IssueForm {
  const fields = formFields(body);
  const lines = keyLines(body);
  const answer = (ask: RegExp): string =>
    [...fields, ...lines].find(({ heading, value }) => ask.test(heading) && value !== '')?.value ??
    '';
  const severity = firstLine(answer(asks.severity));
  return {
    severity: severity === '' ? null : matchSeverity(severity, config),
    services: readServices(
      answer(asks.service),
      `${title}\n${body.slice(0, maxCharacters)}`,
      config,
    ),
    started: readStarted(firstLine(answer(asks.started)), config, postedAt),
    impact: answer(asks.impact) || null,
    symptoms: readSymptoms(title, body),
  };
}

/** Ways in which people write a question and its answer on one line. */
const keyLine: readonly RegExp[] = [
  // `Severity: sev2`, `When did it start? 09:45`
  /^(\p{L}[\p{L} ]{1,40}?)\s?[:?]\s{1,4}(\S.{0,300})$/u,
  // `**Severity:** sev2`, `**When did it start?** 09:45`, `__Severity__ – sev2`
  /^(?:\*\*|__)(\p{L}[\p{L} ]{1,40}?)\s?[:?]?(?:\*\*|__)\s?[:?–—-]?\s{1,4}(\S.{0,300})$/u,
  // `| Severity | sev2 |`
  /^\|\s{0,9}[*_]{0,2}(\p{L}[\p{L} ]{1,40}?)[?:*_]{0,4}\s{0,9}\|\s{0,9}([^|\s][^|]{0,300}?)\s{0,9}\|?$/u,
];
/** A question alone on its line, in bold or with a question mark: the answer is below it. */
const questionLine =
  /^(?:\*\*|__)?(\p{L}[\p{L} ]{1,40}?)(?:\?(?:\*\*|__)?|[:?]?(?:\*\*|__)[:?]?)$/u;

/** Questions that a body written by hand answers, with or without a bullet and bold letters. */
function keyLines(body: string): readonly FormField[] {
  const lines = withoutComments(body)
    .split(/\r\n|\r|\n/, 400)
    .map((line) => line.replace(/^\s{0,3}(?:[-*+]\s{1,3})?/, '').trimEnd());
  return lines.flatMap((line, index) => {
    const match = keyLine.map((form) => form.exec(line)).find((found) => found !== null);
    if (match != null)
      return [{ heading: match[1] ?? '', value: answered((match[2] ?? '').trim()) }];
    const question = questionLine.exec(line)?.[1];
    const below = lines[index + 1] ?? '';
    return question === undefined || below === '' || questionLine.test(below)
      ? []
      : [{ heading: question, value: answered(below) }];
  });
}

function firstLine(value: string): string {
  return (value.split('\n').find((line) => line.trim() !== '') ?? '')
    .replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+(?:\[[xX ]\]\s)?/, '')
    .trim();
}

/** Answers of the form, else the configured services that are named in so many words. */
function readServices(value: string, whole: string, config: Config): readonly string[] {
  const named = value
    .split('\n')
    .flatMap((line) => line.replace(/^\s*[-*+]\s(?:\[[xX]\]\s)?/, '').split(/[,;]/))
    .map((word) => word.replace(/[`*]/g, '').trim())
    .filter(
      (word) => word !== '' && word.length <= 100 && !/^(?:none|n\/a|unknown|other)$/i.test(word),
    );
  const configured = config.services
    .map(({ name }) => name)
    .filter((name) => mentions(whole, name));
  return [
    ...new Set(
      [...named.slice(0, 20), ...configured].map(
        (name) =>
          config.services.find((service) => service.name.toLowerCase() === name.toLowerCase())
            ?.name ?? name,
      ),
    ),
  ];
}

/** As a whole word, without regard to case. */
function mentions(whole: string, name: string): boolean {
  const [text, word] = [whole.toLowerCase(), name.toLowerCase()];
  const edge = (character: string): boolean => !/[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (edge(text.charAt(at - 1)) && edge(text.charAt(at + word.length))) return true;
  }
  return false;
}

function readStarted(words: string, config: Config, postedAt: Instant): TimeReading | null {
  if (words === '') return null;
  const reading = readTime(words, { postedAt, zone: config.timeZone });
  return isTimeProblem(reading) ? null : reading;
}

function readSymptoms(title: string, body: string): string {
  const lines = withoutComments(body)
    .split(/\r\n|\r|\n/)
    .filter(
      (line) =>
        !/^ {0,3}#{1,6}\s/.test(line) &&
        !/^\s*[-*+]\s\[ \]/.test(line) &&
        answered(line.trim()) !== '',
    )
    .map((line) => line.replace(/^(\s*[-*+]\s)\[[xX]\]\s/, '$1'));
  return [title, ...lines].join('\n').trim();
}
