/** The report, read once: its words, the files it names, the strings it quotes. */
import type { CorrelationIncident } from './correlation.js';
import { fileMatcher } from './file-names.js';
import type { Symptoms } from './signal.js';
import { fileNamesIn, quotesIn, wordFormsOf } from './words.js';

const atOnce =
  /\b(?:deploy(?:s|ed|ing|ment|ments)?|rollouts?|builds?|pipelines?|ci|cd|ci\/cd|travis|jenkins|workflow)\b/i;

export function symptomsOf(incident: CorrelationIncident): Symptoms {
  const text = `${incident.title}\n${incident.symptoms}`;
  const fileNames = fileNamesIn(text);
  return {
    words: wordFormsOf(text),
    fileNames,
    fileNamed: fileMatcher(fileNames),
    quotes: quotesIn(text),
    immediate: atOnce.test(text),
  };
}
