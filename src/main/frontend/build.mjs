// Builds the page into target/classes/static, or copies what it built before when nothing it is made from has changed.
// Run by Maven; `node build.mjs --suits` only tells whether this Node can do it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../../target/classes/static');
const modules = join(here, 'node_modules');
const cache = join(modules, '.cache/page');

if (process.argv.includes('--suits')) suits();
else build();

/** Vite needs Node 20.19 and more; some systems package npm apart. */
function suits() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node ${process.versions.node} is too old`);
  npm('--version');
}

function build() {
  const built = join(cache, hashOf([...filesOf(here), ...filesOf(join(here, '../resources/graphql')), vocabulary()]));
  if (!existsSync(built)) {
    install();
    tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
    tool('typescript/bin/tsc', '--noEmit');
    tool('vitest/vitest.mjs', 'run');
    rmSync(cache, { recursive: true, force: true });
    process.env.PAGE_OUT = `${built}.part`;
    tool('vite/bin/vite.js', 'build', '--logLevel', 'warn');
    renameSync(`${built}.part`, built);
  }
  rmSync(out, { recursive: true, force: true });
  cpSync(built, out, { recursive: true });
}

/** The packages of the lock file, once. */
function install() {
  const stamp = join(modules, '.installed');
  const lock = hashOf([join(here, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  npm('ci', '--ignore-scripts', '--no-progress');
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, lock);
}

function vocabulary() {
  return join(here, '../resources/vocabulary.yaml');
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${relative(here, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function tool(script, ...args) {
  run(process.execPath, [join(modules, script), ...args]);
}

/** The npm that lies beside this Node (Maven's private one, Windows), else the one on the path. */
function npm(...args) {
  const beside = ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']
    .map((path) => join(dirname(process.execPath), path))
    .find(existsSync);
  if (beside) run(process.execPath, [beside, ...args]);
  else run('npm', args);
}

/** Quiet when all is well; when not, all that was said. */
function run(command, args) {
  try {
    execFileSync(command, args, { cwd: here, stdio: 'pipe' });
  } catch (e) {
    console.error(`${e.stdout ?? ''}${e.stderr ?? ''}\n${e.message}`);
    process.exit(1);
  }
}
