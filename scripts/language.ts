/**
 * Which phrases of the timeline's language fire on recordings and documents, and which never do:
 * `npm run language -- FOLDER…`. A phrase that never fires and has no reason in real life can go.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chooseLanguage } from '../src/timeline/language/choose.js';
import { languages } from '../src/timeline/language/index.js';
import { firedPhrases } from '../src/timeline/language/read.js';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) {
  console.error('usage: npm run language -- FOLDER…');
  process.exit(2);
}

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name): readonly string[] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsUnder(path);
    if (name.endsWith('.md')) return [readFileSync(path, 'utf8')];
    return name.endsWith('.json') && !name.includes('.truth.')
      ? textsOfRecording(readFileSync(path, 'utf8'))
      : [];
  });
}

interface Recorded {
  readonly issue?: { readonly title?: string; readonly body?: string | null };
  readonly comments?: readonly { readonly body?: string | null }[];
}

function textsOfRecording(json: string): readonly string[] {
  const { issue, comments = [] } = JSON.parse(json) as Recorded;
  return [issue?.title ?? '', issue?.body ?? '', ...comments.map(({ body }) => body ?? '')];
}

const counts = new Map<string, number>();
for (const text of folders.flatMap((folder) => textsUnder(resolve(folder)))) {
  const choice = chooseLanguage(text);
  const language = choice.kind === 'known' ? choice.language : languages[0];
  if (choice.kind === 'unknown' || language === undefined) continue;
  for (const sentence of text.split(/(?<=[.!?。])\s|\n/))
    for (const { meaning, phrase } of firedPhrases(sentence, language)) {
      const key = `${language.id} ${meaning} ${phrase.name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
}

const all = languages.flatMap(({ id, meanings }) =>
  Object.entries(meanings).flatMap(([meaning, phrases]) =>
    phrases.map(({ name }) => `${id} ${meaning} ${name}`),
  ),
);
for (const key of all) {
  const count = counts.get(key) ?? 0;
  console.log(`${String(count).padStart(6)}  ${key}`);
}
const silent = all.filter((key) => !counts.has(key));
console.log(`\n${all.length} phrases, ${silent.length} of them never fire here.`);
