/**
 * A repository as files: what set-up and readiness look at. It comes from a clone, or, without the list of all paths,
 * from GitHub.
 */
export interface RepositoryView {
  /** Every path that is neither ignored nor outside; `null` where only some folders were listed. */
  readonly paths: readonly string[] | null;
  /** Path → text of the files that set-up and readiness read. */
  readonly texts: Readonly<Record<string, string>>;
}

export const workflowFolder = '.github/workflows';
export const formFolder = '.github/ISSUE_TEMPLATE';
/** Where GitHub looks for owners of files, the first one that is there counts. */
export const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const single: ReadonlySet<string> = new Set([
  ...ownerFiles,
  'action.yml',
  'package.json',
  'pnpm-workspace.yaml',
]);

/** Larger files hold no workflow, form or runbook that a person wrote. */
export const mostBytes = 256 * 1024;

/** Whether the text of a file is read at all; `folders` are those of runbooks and postmortems. */
export function isOfInterest(path: string, folders: readonly string[]): boolean {
  if (single.has(path)) return true;
  if (/^\.github\/.{1,200}\.(?:ya?ml|md)$/.test(path)) return true;
  if (/(?:post-?mortem|incident)[^/]{0,60}\/readme\.md$/i.test(path)) return true;
  return path.endsWith('.md') && folders.some((folder) => path.startsWith(`${folder}/`));
}

/** The lines of CODEOWNERS in order, without comments. */
export function ownersIn({
  texts,
}: RepositoryView): readonly { readonly pattern: string; readonly owners: readonly string[] }[] {
  const text = ownerFiles.map((path) => texts[path]).find((one) => one !== undefined) ?? '';
  return text
    .slice(0, mostBytes)
    .split('\n')
    .map((line) =>
      line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/),
    )
    .flatMap(([pattern = '', ...owners]) => (pattern === '' ? [] : [{ pattern, owners }]));
}

/** File names of a view below a folder, in order. */
export function pathsBelow(view: RepositoryView, folder: string): readonly string[] {
  const paths = view.paths ?? Object.keys(view.texts);
  return paths.filter((path) => path.startsWith(`${folder}/`)).sort();
}
