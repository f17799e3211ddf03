/** The languages beside English in which other causes are read. */
import { german } from './de.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { japanese } from './ja.js';
import type { OtherCauseLanguage } from './language.js';
import { portuguese } from './pt.js';

export const otherCauseLanguages: readonly OtherCauseLanguage[] = [
  german,
  french,
  spanish,
  portuguese,
  japanese,
];
