#!/usr/bin/env bash
# chrono-node (French): an hour followed by the words "et" or "est" is read as US Eastern time.
# Surprise: the French words "et" (and) and "est" (is) after an hour are taken for the zone
# abbreviations ET and EST, so "14h30 et ..." becomes 19:30 UTC even when the caller gave +01:00.
# Why it matters: "lundi à 8h et mardi à 9h" or "9h est trop tôt" is how patients write; the
# visit found is six hours late for a clinic in Douala and nothing in the answer looks doubtful.
# Instead: map both to the clinic's own offset (`timezones: { ET: 60, EST: 60 }`; null does not switch
# them off), or drop a result on whose start isCertain('timezoneOffset') holds: patients write no zones.
# Versions: chrono-node 2.10.3, Node 20. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json')).version);
const ref = { instant: new Date('2026-12-01T06:00:00Z'), timezone: 60 };
const expected = { 'demain à 9h': '08:00', 'demain à 9h et non 10h': '08:00', 'demain à 9h est parfait': '08:00' };
const seen = [];
for (const [text, want] of Object.entries(expected)) {
  const [first] = chrono.fr.parse(text, ref);
  const got = first.start.date().toISOString().slice(11, 16);
  seen.push([got, first.start.get('timezoneOffset')]);
  console.log(`"${text}": one expects ${want}Z, it gives ${got}Z, matched "${first.text}", offset ${seen.at(-1)[1]}`);
}
const text = 'demain à 9h et non 10h';
const hour = (value) => chrono.fr.parse(text, ref, { timezones: { ET: value, EST: value } })[0].start.date().toISOString().slice(11, 16);
console.log(`with timezones { ET: null }: ${hour(null)}Z; with { ET: 60 }: ${hour(60)}Z`);
const as = JSON.stringify(seen) === '[["08:00",null],["14:00",-300],["14:00",-300]]';
process.exit(as && hour(null) === '14:00' && hour(60) === '08:00' ? 0 : 1);
JS
TZ=UTC node probe.mjs
