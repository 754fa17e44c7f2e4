#!/usr/bin/env bash
# chrono-node (French): "après-demain" is read as tomorrow and "avant-hier" as yesterday.
# Surprise: the French locale knows "demain" and "hier" but not the compound words around them,
# and finds the short word inside the long one, so the day after tomorrow comes back as tomorrow.
# The English locale of the same version reads "the day after tomorrow" rightly.
# Why it matters: a patient who asks to come in two days is booked for tomorrow, without a doubt shown.
# Instead: look for these two words oneself before calling the parser, with and without accent and
# hyphen (it fails on all four spellings); @microsoft/recognizers-text-suite 1.3.1 reads both words.
# Versions: chrono-node 2.10.3, @microsoft/recognizers-text-suite 1.3.1. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 @microsoft/recognizers-text-suite@1.3.1
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import suite from '@microsoft/recognizers-text-suite';
for (const name of ['chrono-node', '@microsoft/recognizers-text-suite'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const ref = new Date('2026-12-01T09:00:00Z');
const day = (parser, text) => parser.parseDate(text, ref).toISOString().slice(0, 10);
const other = (text) => suite.recognizeDateTime(text, 'fr-fr', undefined, ref)[0].resolution.values[0].value;
const seen = [];
for (const [text, want] of [['après-demain', '2026-12-03'], ['avant-hier', '2026-11-29']]) {
  seen.push(day(chrono.fr, text), other(text));
  console.log(`"${text}" on 2026-12-01: one expects ${want}, chrono gives ${seen.at(-2)}, recognizers gives ${seen.at(-1)}`);
}
seen.push(day(chrono.en, 'the day after tomorrow'));
console.log(`"the day after tomorrow": ${seen.at(-1)}`);
process.exit(seen.join() === '2026-12-02,2026-12-03,2026-11-30,2026-11-29,2026-12-03' ? 0 : 1);
JS
TZ=UTC node probe.mjs
