#!/usr/bin/env bash
# transliteration: comparison signs vanish, and the letter schwa becomes "@".
# Surprise: a package asked to make any text ASCII keeps "±" and "×" as "+-" and "x", but turns
# "≥", "≤" and "≠" into nothing, and the letter "ə" of many Cameroonian languages into "@".
# Why it matters: used to keep an SMS within GSM-7, it sends "venez si T ≥ 38" as "venez si T  38" and
# a name such as "Bətə" as "B@t@": the text still passes every length and charset check.
# Instead: pass `replace` pairs for these signs, and refuse a text whose count of signs or letters
# fell; do not apply it to names.
# Versions: transliteration 2.6.1. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund transliteration@2.6.1
cat >probe.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { transliterate } = require('transliteration');
console.log('transliteration', JSON.parse(readFileSync('node_modules/transliteration/package.json')).version);
const cases = [
  ['2 ± 1', '2 +- 1', '2 +- 1'],
  ['T ≥ 38', 'T >= 38', 'T  38'],
  ['T ≤ 35', 'T <= 35', 'T  35'],
  ['Bətə', 'Bete', 'B@t@'],
];
let ok = true;
for (const [text, wanted, stated] of cases) {
  const got = transliterate(text);
  console.log(`"${text}": one expects "${wanted}", it gives "${got}"`);
  ok &&= got === stated;
}
const own = transliterate('T ≥ 38', { replace: [['≥', '>=']] });
console.log(`with a pair of one's own: "${own}"`);
process.exit(ok && own === 'T >= 38' ? 0 : 1);
JS
node probe.cjs
