/** The languages whose titles are known. Another one is a file like these, and a line here. */
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import type { SectionTitles } from './titles.js';
import { zh } from './zh.js';

export const languages: readonly SectionTitles[] = [
  en,
  nb,
  de,
  fr,
  es,
  pt,
  sv,
  ja,
  zh,
  ru,
  ko,
  it,
  nl,
];
