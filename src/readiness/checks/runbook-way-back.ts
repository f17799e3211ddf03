/** Whether somebody at night finds out how to go back to an earlier version of a service. */
import { runbooksOf } from '../../set-up/runbook-files.js';
import { type Check, type Facts, no, unseen, yes } from '../readiness.js';

/** How English runbooks speak of it. */
const waysBack = [
  /\b(?:roll(?:s|ed|ing)?[ -]?backs?|reverts?|reverting|redeploy|undo)/i,
  /\b(?:previous|earlier|older|last good) (?:version|release|image|tag|build|commit|deploy)/i,
];
const commonWords = /\b(?:the|and|is|to|of|if|for|with|this|when)\b/gi;
/** Fewer may stand in any language. */
const leastWords = 8;

export const runbookWayBack: Check = {
  id: 'runbook-way-back',
  group: 'people',
  needs: 'all files',
  description:
    'The runbook of each service says how to go back to an earlier version, unless `/rollback` starts a workflow. Only English ones are read.',
  run: (facts) => {
    if (facts.config.rollback.method === 'dispatch') return null;
    const books = runbooksOfServices(facts);
    if (books.length === 0) return null;
    const silent = books.filter(({ text }) => !waysBack.some((words) => words.test(text)));
    const [first] = silent;
    if (first === undefined) return yes(`for ${books.length} services`);
    const clear = silent.find(({ text }) => (text.match(commonWords) ?? []).length >= leastWords);
    return clear === undefined
      ? unseen(`look whether ${first.path} says how to go back`)
      : no(
          `${clear.path} does not say how to go back to an earlier version`,
          `Write a section "Roll back" into ${clear.path}`,
        );
  },
};

function runbooksOfServices({
  config: { services, response },
  view,
}: Facts): readonly { readonly path: string; readonly text: string }[] {
  const paths = services.flatMap(({ name }) => runbooksOf(name, view, response.runbookFolders));
  return [...new Set(paths)].flatMap((path) => {
    const text = view.texts[path];
    return text === undefined ? [] : [{ path, text: text.slice(0, 200_000) }];
  });
}
