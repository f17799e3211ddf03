// Runs one TypeScript file: `node scripts/run.mjs eval/timeline.ts [arguments]`. Packages stay external, our own code is bundled.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run.mjs FILE.ts [arguments]');
  process.exit(2);
}
const cache = join(root, 'node_modules', '.cache', 'after-action');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${basename(file, '.ts')}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(file)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  loader: { '.css': 'text' },
  plugins: [{ name: 'style sheets as text', setup: insideStyleSheets }],
  logLevel: 'warning',
});
process.argv = [process.argv[0], resolve(file), ...args];
process.on('exit', () => rmQuietly(outfile));
await import(pathToFileURL(outfile).href);

/** Node cannot import a style sheet of a package, so that one is not left outside. */
function insideStyleSheets(bundler) {
  bundler.onResolve({ filter: /\.css$/ }, ({ path }) => ({
    path: join(root, 'node_modules', path),
  }));
}

function rmQuietly(path) {
  try {
    process.getBuiltinModule('node:fs').rmSync(path);
  } catch {
    // The cache folder is thrown away with node_modules.
  }
}
