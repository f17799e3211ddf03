/**
 * Bundles the two entry points into dist/, reproducibly; `--check` proves that the committed dist/ equals a rebuild. A
 * handful of files with names that stay, so that a change to one file of ours changes one or two of dist/:
 * docs/adr/0009-few-files-with-names-that-stay.md.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { rolldown, VERSION } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const entries = { index: join(root, 'src/index.ts'), cli: join(root, 'src/cli.ts') };
const localGitHub = join(root, 'src/local-github') + sep;
const isOurs = (id) => id.startsWith(join(root, 'src') + sep) || id === join(root, 'package.json');

/**
 * The toolkit's entry files also import what only OIDC tokens and their own Octokit need: an HTTP client, process spawning
 * and an HTTP stack, 800 KB that every run would load. Nothing in there acts when it is imported, so what is not used may
 * be dropped, with all that it imports.
 */
const dropped = /[\\/]@actions[\\/](?:core|github)[\\/]lib[\\/](?:oidc-utils|platform|utils)\.js$/;

/** Of package.json the bundle needs two lines; with the whole file dist/ would change with every tool of ours. */
const onlyWhatIsSaid = {
  name: 'only-what-is-said',
  load(id) {
    if (id !== join(root, 'package.json')) return null;
    const { version, homepage } = JSON.parse(readFileSync(id, 'utf8'));
    return { code: JSON.stringify({ version, homepage }), moduleType: 'json' };
  },
};

/** Files of dist/ that the action never loads. */
const terminalOnly = new Set(['local-github.js', 'demo.js', 'commands.js', 'terminal.js']);

let areas;
const chunks = await bundle();
const wanted = new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)]));
wanted.set('licenses.txt', Buffer.from(licences(chunks)));
if (process.argv.includes('--check')) check();
else write();

async function bundle() {
  const build = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    // Where node_modules is a link, its target's place must not show in the output.
    // GraphQL's CommonJS build, which Node's rules would choose, cannot be taken in part.
    resolve: { symlinks: false, alias: { graphql: 'graphql/index.mjs' } },
    transform: { target: 'node20' },
    moduleTypes: { '.css': 'text' },
    treeshake: {
      moduleSideEffects: [{ test: dropped, sideEffects: false }],
    },
    plugins: [onlyWhatIsSaid],
    onLog(level, log, fallback) {
      if (level === 'warn') throw new Error(`${log.code ?? ''} ${log.message}`);
      fallback(level, log);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // Single letters would be handed out anew whenever an export comes or goes, in every file that imports it.
    minifyInternalExports: false,
    comments: { legal: false, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'areas', name: (id, graph) => chunkOf(id, graph) }],
    },
  });
  await build.close();
  const files = withoutForwarders(output);
  refuseCircles(files);
  return Promise.all(files.map(withShortPackages));
}

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
    `dist/: ${wanted.size} files, ${(code / 1024 / 1024).toFixed(2)} MiB of JavaScript (rolldown ${VERSION})`,
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
function licences(output) {
  const folders = new Set();
  for (const { modules } of output)
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
      if (folder !== undefined && renderedLength > 0) folders.add(folder);
    }
  const texts = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const licence = typeof manifest.license === 'string' ? manifest.license : 'see its package';
    return {
      title: `${manifest.name} ${manifest.version} (${licence})`,
      text: file
        ? readFileSync(join(folder, file), 'utf8').trim()
        : '(no licence file in the package)',
    };
  });
  texts.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return `${texts.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text.replace(/\r\n/g, '\n')}\n`).join('\n')}`;
}

/**
 * Which file of dist/ a module goes to, from who reaches it and how; `null` leaves it to the entry point that it belongs
 * to. Each area imports only areas above it, and packages lie apart from our own code:
 *
 * index, cli     the entry points, with what only index needs to decide whether there is work, and cli to refuse an old Node
 * gate           what others need of that as well
 * shared         what the terminal loads at its start, where the action needs it too
 * app            what the action loads once there is work
 * jobs           what the action loads later
 * terminal       what only the terminal loads at its start
 * commands       what only the terminal loads later
 * local-github   the folder
 * demo           what is loaded together with the local GitHub
 */
function chunkOf(id, graph) {
  areas ??= findAreas((one) => graph.getModuleInfo(one));
  const area = areas(id);
  return area === null || isOurs(id) ? area : `vendor-${area}`;
}

function findAreas(getModuleInfo) {
  const reach = (from, { lazily, without = new Set() }) => {
    const [seen, left] = [new Set(), [...from]];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (seen.has(id) || without.has(id)) continue;
      seen.add(id);
      if (dropped.test(id)) continue;
      const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
      left.push(...importedIds, ...(lazily ? dynamicallyImportedIds : []));
    }
    return seen;
  };
  const lazyOf = (ids) => [...ids].flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const { index, cli } = entries;
  const all = reach([index, cli], { lazily: true });
  const gate = reach([index], { lazily: false });
  const app = reach(lazyOf(gate), { lazily: false });
  const besideGate = reach([cli, ...lazyOf(gate)], { lazily: true });
  // A lazily imported file that stands before a package, and needs nothing else that is not there already, keeps a file
  // of its own with that package: nothing of it is read before it is asked for.
  const fronts = new Set(
    lazyOf(app).filter((id) => {
      const imported = getModuleInfo(id)?.importedIds ?? [];
      return !imported.every(isOurs) && imported.every((next) => !isOurs(next) || app.has(next));
    }),
  );
  const later = { lazily: true, without: fronts };
  const action = reach([index], later);
  // The entry point looks at Node's version first, and asks for the rest then.
  const beforeTerminal = reach([cli], { lazily: false });
  const terminal = reach([cli, ...lazyOf([cli])], { lazily: false });
  const playsDemo = (id) =>
    [...reach([id], { lazily: false })].some((next) => next.startsWith(localGitHub));
  const commands = reach([cli], {
    lazily: true,
    without: new Set([...fronts, ...lazyOf(all).filter(playsDemo)]),
  });
  const besideFronts = reach([index, cli], later);

  return (id) => {
    if (id === index || beforeTerminal.has(id) || !besideFronts.has(id)) return null;
    if (gate.has(id)) return besideGate.has(id) ? 'gate' : null;
    if (terminal.has(id)) return action.has(id) ? 'shared' : 'terminal';
    if (app.has(id)) return 'app';
    if (action.has(id)) return 'jobs';
    if (commands.has(id)) return 'commands';
    return id.startsWith(localGitHub) ? 'local-github' : 'demo';
  };
}

/**
 * A lazily imported file in a chunk with others gets a file of one line, which exports from that chunk what it had
 * exported. Its readers are sent to the chunk itself.
 */
function withoutForwarders(output) {
  const forwarders = new Map();
  for (const { fileName, code, isEntry } of output) {
    const [, names, target] = /^export \{ ([^}]+) \} from "(\.\/[\w-]+\.js)";\s*$/.exec(code) ?? [];
    if (target === undefined || isEntry) continue;
    const picked = names.split(', ').map((name) => {
      const [inside, outside = inside] = name.split(' as ');
      return `${outside}: m.${inside}`;
    });
    forwarders.set(`./${fileName}`, { target, picked: picked.join(', ') });
  }
  return output
    .filter(({ fileName }) => !forwarders.has(`./${fileName}`))
    .map((chunk) => ({
      ...chunk,
      code: chunk.code.replace(/\bimport\("(\.\/[\w-]+\.js)"\)/g, (whole, file) => {
        const { target, picked } = forwarders.get(file) ?? {};
        return target === undefined ? whole : `import("${target}").then((m) => ({ ${picked} }))`;
      }),
    }));
}

/**
 * Files that are packages' code but for a few lines are written short: nobody reads them, everybody downloads them. So
 * are those that the action never loads: what runs in a workflow, with its token, can be read.
 */
async function withShortPackages(chunk) {
  const lengths = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
    isOurs(id) ? renderedLength : 0,
    renderedLength,
  ]);
  const [ours, all] = lengths.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  if (ours > all / 10 && !terminalOnly.has(chunk.fileName)) return chunk;
  const { code } = await transform(chunk.code, {
    minify: true,
    keepNames: false,
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return { ...chunk, code };
}

/** Chunks that import each other in a circle may run a line before what it needs: then the rule of areas has a hole. */
function refuseCircles(output) {
  const imports = new Map(output.map(({ fileName, imports }) => [fileName, imports]));
  const visit = (name, path) => {
    if (path.includes(name))
      throw new Error(`dist/ files import each other: ${[...path, name].join(' → ')}`);
    for (const next of imports.get(name) ?? []) visit(next, [...path, name]);
  };
  for (const name of imports.keys()) visit(name, []);
}
