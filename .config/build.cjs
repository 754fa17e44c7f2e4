/**
 * Compiles src, jobs and migrations into dist (or the folder given), which mirrors the tree. swc, because tsc takes 20 s of processor time for the types of the
 * packages alone, which a first start would wait for.
 */
const fs = require('node:fs');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');
const options = require('./swc.cjs');

const root = path.join(__dirname, '..');

const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

fs.rmSync(target, { recursive: true, force: true });
for (const folder of ['src', 'jobs', 'migrations']) {
  for (const name of fs.readdirSync(path.join(root, folder), { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const file = path.join(target, folder, name.replace(/ts$/, 'js'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, transformFileSync(path.join(root, folder, name), options).code);
  }
}
