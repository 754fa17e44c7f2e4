/**
 * Prints the licence of every package of package-lock.json, and ends with code 1 when one is outside the list below. Reads that file alone: no network, and
 * packages for other platforms are named too.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Ask nothing but to be named (and, of Apache-2.0, that changes are said). CC-BY-4.0: data about browsers, which a tool of the tests reads. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT']);

/** Packages whose package.json names none, and where else they say it. */
const SAID_ELSEWHERE = { 'combine-errors@3.0.3': 'MIT' };

/** Whether an SPDX expression of AND and OR, without mixed levels, lets us choose allowed licences only. */
function isAllowed(expression) {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  const all = bare.split(' AND ');
  return all.every((part) => part.replace(/^\((.*)\)$/, '$1').split(' OR ').some((licence) => ALLOWED.has(licence)));
}

function licencesOf(lock) {
  return Object.entries(lock.packages).flatMap(([place, { version, license, dev = false }]) => {
    if (place === '') return [];
    const name = `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
    const licence = license ?? SAID_ELSEWHERE[name] ?? 'none named';
    return [{ name, licence, dev, allowed: isAllowed(licence) }];
  });
}

module.exports = { isAllowed, licencesOf };

if (require.main === module) {
  const found = licencesOf(JSON.parse(readFileSync(path.join(__dirname, '..', 'package-lock.json'), 'utf8')));
  for (const { name, licence, dev } of found) console.log([name, licence, dev ? 'development' : 'shipped'].join('\t'));
  const refused = found.filter(({ allowed }) => !allowed);
  for (const { name, licence } of refused)
    console.error(`${name}: ${licence} is not on the list of .config/licences.cjs. Read the licence; add it there with a reason, or take another package.`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
