/** Runbooks of the repository that fit: by the name of the service, or by words of the report. */
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { splitWords } from '../text/likeness.js';

export interface Runbook {
  readonly name: string;
  readonly url: string;
}

const maxShown = 3;
/** Words in the names of runbooks that say nothing about what they are for. */
const common: ReadonlySet<string> = new Set(
  'runbook runbooks readme index how docs guide playbook general incident incidents service and the'.split(
    ' ',
  ),
);

export function fittingRunbooks(
  { services, title, symptoms }: Pick<Incident, 'services' | 'title' | 'symptoms'>,
  { runbooks = [], repository }: Pick<IncidentFacts, 'runbooks' | 'repository'>,
): readonly Runbook[] {
  const named = new Set(services.flatMap((name) => splitWords(name)));
  const words = new Set(splitWords(`${title} ${symptoms}`));
  return runbooks
    .map((path) => ({ path, score: scoreOf(path, named, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .slice(0, maxShown)
    .map(({ path }) => ({
      name: nameOf(path),
      url: `${repository.url}/blob/${encodePath(repository.defaultBranch)}/${encodePath(path)}`,
    }));
}

/** A service counts more than a word of the report; every word of the name that is shared counts. */
function scoreOf(path: string, named: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const own = splitWords(
    path
      .split('/')
      .slice(-2)
      .join(' ')
      .replace(/\.[a-z]+$/i, ''),
  ).filter((word) => word.length > 2 && !common.has(word));
  const of = (set: ReadonlySet<string>): number => own.filter((word) => set.has(word)).length;
  return of(named) * 3 + of(words);
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/i, '');
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
