/** The report, read once: its words, the files it names, the strings it quotes. */
import type { RepositoryRecord } from '../repository/repository.js';
import type { CorrelationIncident } from './correlation.js';
import { fileMatcher } from './file-names.js';
import type { Symptoms } from './signal.js';
import { fileNamesIn, quotesIn, collectWordForms, collectWords } from './words.js';

const atOnce =
  /\b(?:deploy(?:s|ed|ing|ment|ments)?|rollouts?|builds?|pipelines?|ci|cd|ci\/cd|travis|jenkins|workflow)\b/i;

/** The organisation's and the repository's own names are no words: they are in every report and every path. */
export function readReport(
  incident: CorrelationIncident,
  { owner, name }: Pick<RepositoryRecord, 'owner' | 'name'>,
): Symptoms {
  const text = `${incident.title}\n${incident.symptoms}`;
  const own = collectWords(`${owner} ${name}`);
  const fileNames = fileNamesIn(text);
  return {
    words: new Map([...collectWordForms(text)].filter(([word]) => !own.has(word))),
    fileNames,
    fileNamed: fileMatcher(fileNames),
    quotes: quotesIn(text),
    immediate: atOnce.test(text),
  };
}
