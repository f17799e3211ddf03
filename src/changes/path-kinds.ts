/** What a path is, judged by its name: the same in any repository, so only wide-spread habits of naming count. */

import { patternFrom } from '../text/patterns.js';
export type PathKind =
  | 'test'
  | 'docs'
  | 'translation'
  | 'pipeline'
  | 'tooling'
  | 'generated'
  | 'style'
  | 'dependency'
  | 'migration'
  | 'infrastructure'
  | 'configuration'
  | 'runtime';

/** Kinds that reach no running system by themselves. */
export const harmless: ReadonlySet<PathKind> = new Set<PathKind>([
  'test',
  'docs',
  'translation',
  'pipeline',
  'tooling',
]);

const rules: readonly (readonly [PathKind, RegExp])[] = [
  [
    'generated',
    /(?:^|\/)(?:__generated__|generated|vendor|node_modules|dist|\.yarn)\/|\.min\.(?:js|css)$|\.pb\.go$|_pb2\.py$/,
  ],
  [
    'test',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:__tests__|__mocks__|__snapshots__|tests?|specs?|cypress|playwright|e2e`,
      String.raw`|fixtures?|testdata|features|testing)/|[._-](?:test|spec|jest|e2e|cy`,
      String.raw`|stories)\.[a-z]{1,4}$|_(?:test|spec)\.[a-z]{1,4}$|(?:^|/)test_[^/]*\.py$|\.snap$|(?:^`,
      String.raw`|/)conftest\.py$`,
    ),
  ],
  [
    'dependency',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml`,
      String.raw`|gemfile(?:\.lock)?|[^/]*\.gemspec|requirements[^/]*\.(?:txt|in)|constraints\.txt`,
      String.raw`|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|go\.(?:mod|sum)|cargo\.(?:toml|lock)`,
      String.raw`|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|mix\.(?:exs|lock)`,
      String.raw`|podfile(?:\.lock)?|packages\.lock\.json|chart\.lock)$|(?:^|/)requirements/`,
    ),
  ],
  [
    'translation',
    /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs|messages)\/|\.(?:po|pot|xliff?|mo)$/,
  ],
  [
    'pipeline',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:\.github|\.circleci|\.buildkite|\.gitlab)/|(?:^|/)(?:jenkinsfile`,
      String.raw`|\.travis\.yml|\.gitlab-ci\.yml|azure-pipelines\.yml|\.drone\.yml|codecov\.yml`,
      String.raw`|\.codecov\.yml|tox\.ini|noxfile\.py)$`,
    ),
  ],
  [
    'docs',
    patternFrom(
      '',
      String.raw`(?:^|/)docs?/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|/)(?:license|licence|changelog|readme`,
      String.raw`|authors|contributing|codeowners|notice)(?:\.[a-z]+)?$`,
    ),
  ],
  [
    'tooling',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:\.vscode|\.idea|\.husky|\.storybook|\.devcontainer)/|(?:^|/)\.(?:git(?:ignore`,
      String.raw`|attributes|modules|review)|editorconfig|eslint[^/]*|prettier[^/]*|stylelint[^/]*`,
      String.raw`|rubocop[^/]*|pylintrc|flake8|pre-commit-config\.yaml|dockerignore|nvmrc|node-version`,
      String.raw`|ruby-version)$|(?:^|/)(?:renovate\.json|dependabot\.yml|tsconfig[^/]*\.json|phpcs\.xml`,
      String.raw`|mypy\.ini|makefile)$`,
    ),
  ],
  [
    'migration',
    /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|\.sql$|(?:^|\/)(?:schema\.rb|structure\.sql)$/,
  ],
  [
    'infrastructure',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:helm|charts?|k8s|kubernetes|terraform|ansible|puppet|chef|salt|manifests`,
      String.raw`|deploy|deployments?|infra|infrastructure|ops|docker|nginx|varnish|haproxy|systemd|gocd`,
      String.raw`|cluster)/|(?:^|/)(?:dockerfile[^/]*|docker-compose[^/]*|procfile|containerfile)$`,
      String.raw`|\.(?:tf|tfvars|hcl|nix)$`,
    ),
  ],
  ['style', /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|ico|webp|woff2?|ttf)$/],
  [
    'configuration',
    patternFrom(
      '',
      String.raw`(?:^|/)(?:config|configs|conf|settings|flags|feature-flags|environments?|hieradata`,
      String.raw`|etc)/|\.(?:ya?ml|toml|ini|conf|cfg|env|properties|json|jsonnet|plist|xml)$|(?:^`,
      String.raw`|/)\.env[^/]*$`,
    ),
  ],
];

/** `pathKindOf` for many changes: most touch the same paths. */
export function createPathKindReader(): (path: string) => PathKind {
  const known = new Map<string, PathKind>();
  return (path) => {
    const kind = known.get(path) ?? classifyPath(path);
    known.set(path, kind);
    return kind;
  };
}

export function classifyPath(path: string): PathKind {
  const lower = path.slice(0, 500).toLowerCase();
  for (const [kind, pattern] of rules) if (pattern.test(lower)) return kind;
  return 'runtime';
}
