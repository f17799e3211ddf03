/** The shipped examples seen as a repository that has them: what others are measured by. */
import type { Examples } from './files.js';
import { type RepositoryView, workflowFolder } from './view.js';

export function shippedView(examples: Examples): RepositoryView {
  const texts = Object.fromEntries(
    Object.entries(examples)
      .filter(([path]) => path.startsWith('workflows/'))
      .map(([path, text]) => [`${workflowFolder}/${path.slice('workflows/'.length)}`, text]),
  );
  return { paths: Object.keys(texts), texts };
}
