#!/usr/bin/env bash
# google-libphonenumber and libphonenumber-js read letters in a Cameroonian number differently.
# Surprise: google-libphonenumber turns letters into keypad digits in every country, not only where
# vanity numbers exist. "699OOO101", typed with the letter O, is a VALID number of somebody else
# (it begins 699666), while "699000102 Orange", a number with its operator's name, is not valid any more.
# libphonenumber-js, called its smaller rewrite, refuses the first and reads the second.
# Why it matters: a sheet checked with one and sent with the other loses patients or, worse,
# messages a stranger about a visit.
# Instead: use one of the two throughout, and refuse a cell with letters before parsing it.
# Versions: google-libphonenumber 3.2.47, libphonenumber-js 1.13.16. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund google-libphonenumber@3.2.47 libphonenumber-js@1.13.16
cat >probe.cjs <<'JS'
const { readFileSync } = require('node:fs');
for (const name of ['google-libphonenumber', 'libphonenumber-js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const google = require('google-libphonenumber').PhoneNumberUtil.getInstance();
const { parsePhoneNumberFromString } = require('libphonenumber-js/max');
const full = (text) => {
  const number = google.parse(text, 'CM');
  return google.isValidNumber(number) ? `${google.format(number, 0).slice(0, 10)}xxx` : 'invalid';
};
const small = (text) => {
  const number = parsePhoneNumberFromString(text, 'CM');
  return number?.isValid() ? `${number.number.slice(0, 10)}xxx` : 'invalid';
};
const seen = [];
for (const [text, want] of [['699OOO101', 'invalid'], ['699000102 Orange', '+237699000xxx']]) {
  seen.push(full(text), small(text));
  console.log(`"${text}": one expects ${want} of both; google-libphonenumber ${seen.at(-2)}, libphonenumber-js ${seen.at(-1)}`);
}
process.exit(seen.join() === '+237699666xxx,invalid,invalid,+237699000xxx' ? 0 : 1);
JS
node probe.cjs
