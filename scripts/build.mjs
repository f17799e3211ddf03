// Bundles the two doors into dist/, reproducibly; `--check` proves that the committed dist/ equals a rebuild.
import { build, version } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The toolkit's entry files also import what only OIDC tokens and their own Octokit need: an HTTP client, process
 * spawning and an HTTP stack, 800 KB that every run would load. Nothing in there acts when it is imported, so esbuild
 * may drop what is not used.
 */
const leanToolkit = {
  name: 'lean-toolkit',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:oidc-utils|platform|utils)\.js$/ }, ({ path, resolveDir }) =>
      /[\\/]@actions[\\/](?:core|github)[\\/]lib$/.test(resolveDir)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const result = await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts' },
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [leanToolkit],
  // Its CommonJS build, which Node's rules would choose, cannot be taken in part.
  alias: { graphql: 'graphql/index.mjs' },
  loader: { '.css': 'text' },
  banner: {
    js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
  },
});

const wanted = new Map(
  result.outputFiles.map((file) => [
    relative(dist, file.path).split(sep).join('/'),
    Buffer.from(file.contents),
  ]),
);
wanted.set('licenses.txt', Buffer.from(licences(result.metafile)));
if (process.argv.includes('--check')) check();
else write();

function write() {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, bytes] of wanted) {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const code = [...wanted]
    .filter(([name]) => name.endsWith('.js'))
    .reduce((sum, [, bytes]) => sum + bytes.length, 0);
  console.log(
    `dist/: ${wanted.size} files, ${(code / 1024 / 1024).toFixed(2)} MiB of JavaScript (esbuild ${version})`,
  );
}

function check() {
  const present = existsSync(dist)
    ? readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) =>
          relative(dist, join(e.parentPath ?? e.path, e.name))
            .split(sep)
            .join('/'),
        )
    : [];
  const wrong = [
    ...[...wanted]
      .filter(
        ([name, bytes]) =>
          !existsSync(join(dist, name)) || !readFileSync(join(dist, name)).equals(bytes),
      )
      .map(([name]) => `differs or is missing: dist/${name}`),
    ...present
      .filter((name) => !wanted.has(name))
      .map((name) => `is not built any more: dist/${name}`),
  ];
  if (wrong.length > 0) {
    console.error(
      `${wrong.join('\n')}\ndist/ is not what the sources build: run \`npm run build\` and commit dist/.`,
    );
    process.exit(1);
  }
  console.log(`dist/ equals a rebuild (${wanted.size} files).`);
}

/** Licences of exactly the packages whose code is in the bundle. */
function licences(metafile) {
  const packages = new Map();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.set(match[1], match[1]);
  }
  const texts = [...packages.keys()].map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, path)).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const licence = typeof manifest.license === 'string' ? manifest.license : 'see its package';
    return {
      title: `${manifest.name} ${manifest.version} (${licence})`,
      text: file
        ? readFileSync(join(root, path, file), 'utf8').trim()
        : '(no licence file in the package)',
    };
  });
  texts.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return `${texts.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text.replace(/\r\n/g, '\n')}\n`).join('\n')}`;
}
