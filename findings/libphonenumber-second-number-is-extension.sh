#!/usr/bin/env bash
# libphonenumber-js: of two numbers in one cell the second becomes the first one's extension.
# Surprise: "699000101, 699000102" and "699000101; 699000102" give one VALID number, +237699000101,
# with ext "699000102". With " ou ", "/" or a space between them the same two are refused.
# Why it matters: a register's cell holding the patient's and the mother's number looks clean when
# checked with isValid(), and the second person is never reminded nor reported as dropped.
# Instead: take a result with an `ext` longer than four digits as two numbers, or use
# findPhoneNumbersInText on the slash or "ou" forms only: it has the same fault with a comma.
# Versions: libphonenumber-js 1.13.16. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat >probe.cjs <<'JS'
const { readFileSync } = require('node:fs');
console.log('libphonenumber-js', JSON.parse(readFileSync('node_modules/libphonenumber-js/package.json')).version);
const { parsePhoneNumberFromString, findPhoneNumbersInText } = require('libphonenumber-js/max');
const seen = [];
for (const mark of [', ', '; ', ' ou ', ' / ']) {
  const cell = `699000101${mark}699000102`;
  const number = parsePhoneNumberFromString(cell, 'CM');
  seen.push(number ? `${number.number} ext ${number.ext} ${number.isValid()}` : 'refused');
  const found = findPhoneNumbersInText(cell, 'CM').map((one) => one.number.number + (one.number.ext ? ` ext ${one.number.ext}` : ''));
  seen.push(found.join(' + '));
  console.log(`"${cell}": one expects a refusal, or two numbers found; parsed: ${seen.at(-2)}; found: ${seen.at(-1)}`);
}
const odd = '+237699000101 ext 699000102';
const both = '+237699000101 + +237699000102';
const want = [`${odd} true`, odd, `${odd} true`, odd, 'refused', both, 'refused', both];
process.exit(JSON.stringify(seen) === JSON.stringify(want) ? 0 : 1);
JS
node probe.cjs
