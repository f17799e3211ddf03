/** The languages that threads are read in. */
import { german } from './de.js';
import { english } from './en/index.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { japanese } from './ja.js';
import type { Language } from './language.js';
import { portuguese } from './pt.js';

export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
];
