/**
 * Compiles src, jobs and migrations, which mirrors the tree. swc, because tsc takes 20 s of processor time for the types of the packages alone, which
 * a first start would wait for.
 *
 * Without an argument into dist/builds/<hash of the sources>, to which dist/src, dist/jobs and dist/migrations then lead: what was built is never
 * written again, so a copy of the program that runs from an earlier build keeps its files (Node resolves the links when it starts). With a folder as
 * argument: there, anew.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { transformFileSync, version } = require('@swc/core');
const options = require('./swc.cjs');

const root = path.join(__dirname, '..');
const FOLDERS = ['src', 'jobs', 'migrations'];
/** Between the build and the mark of the program that was built for (src/compose/build-in-use.ts). */
const YOUNG_MS = 10 * 60_000;

const sources = FOLDERS.flatMap((folder) =>
  fs.readdirSync(path.join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name))).sort();

function compileTo(target) {
  for (const name of sources) {
    const file = path.join(target, name.replace(/ts$/, 'js'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, transformFileSync(path.join(root, name), options).code);
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(version);
  for (const name of [...sources.map((name) => path.join(root, name)), __filename, path.join(__dirname, 'swc.cjs')]) hash.update(name).update('\0').update(fs.readFileSync(name));
  return hash.digest('hex').slice(0, 16);
}

/** Lets dist/<name> lead to a folder of a build, in one step where the system can. */
function lead(dist, name, build) {
  const [link, work] = [path.join(dist, name), path.join(dist, `.${name}.${process.pid}`)];
  fs.rmSync(work, { force: true });
  if (process.platform === 'win32') fs.symlinkSync(path.join(dist, 'builds', build, name), work, 'junction');
  else fs.symlinkSync(path.join('builds', build, name), work);
  // A folder of a build as it was made before, or a junction of Windows, which is not replaced by a rename.
  if (process.platform === 'win32' || fs.lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) fs.rmSync(link, { recursive: true, force: true });
  fs.renameSync(work, link);
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Removes builds that nobody runs from; one that was made a moment ago may be about to be started. */
function clear(builds, current) {
  for (const name of fs.readdirSync(builds)) {
    const folder = path.join(builds, name);
    if (name === current || Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < YOUNG_MS) continue;
    const users = fs.readdirSync(folder).filter((each) => each.startsWith('in-use-')).map((each) => Number(each.slice('in-use-'.length)));
    if (!users.some(isAlive)) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function build() {
  const dist = path.join(root, 'dist');
  const builds = path.join(dist, 'builds');
  const current = hashOfSources();
  const target = path.join(builds, current);
  fs.mkdirSync(builds, { recursive: true });
  if (!fs.existsSync(target)) {
    const work = path.join(builds, `.${current}.${process.pid}`);
    compileTo(work);
    try {
      fs.renameSync(work, target);
    } catch (error) {
      // Another build of the same sources was first.
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code) || !fs.existsSync(target)) throw error;
      fs.rmSync(work, { recursive: true, force: true });
    }
  }
  for (const name of FOLDERS) lead(dist, name, current);
  clear(builds, current);
}

if (process.argv[2] === undefined) build();
else {
  const target = path.resolve(process.argv[2]);
  fs.rmSync(target, { recursive: true, force: true });
  compileTo(target);
}
