#!/usr/bin/env bash
# i18next and pg: a count(*) put into a plural text gives the key instead of the text.
# Surprise: pg hands a bigint, so every count(*), over as a string. i18next fills any other
# placeholder with a string happily, but with a string as `count` it looks for no plural form at
# all, finds no text under the bare key and returns the key itself, with no error.
# Why it matters: the reminder that goes out reads "visits" and not "3 rendez-vous", only where the
# count came from the database and not in a unit test that passes a number.
# Instead: cast in the statement (count(*)::int) or wrap with Number() at the border, and let
# `parseMissingKeyHandler` throw for texts that go to patients.
# Versions: i18next 26.7.2, pg 8.23.1. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18next@26.7.2 pg@8.23.1
cat >probe.cjs <<'JS'
const { readFileSync } = require('node:fs');
const pg = require('pg');
const i18next = require('i18next');
for (const name of ['i18next', 'pg'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const texts = { visits_one: '{{count}} visite', visits_many: '{{count}} de visites', visits_other: '{{count}} visites' };
const i18n = i18next.createInstance();
i18n.init({ lng: 'fr', resources: { fr: { translation: texts } } }).then(() => {
  const count = pg.types.getTypeParser(pg.types.builtins.INT8, 'text')('3');
  const fromDatabase = i18n.t('visits', { count });
  const fromNumber = i18n.t('visits', { count: Number(count) });
  console.log(`pg gives a count(*) of 3 as ${JSON.stringify(count)}`);
  console.log(`one expects "3 visites"; with pg's value "${fromDatabase}", with a number "${fromNumber}"`);
  process.exit(count === '3' && fromDatabase === 'visits' && fromNumber === '3 visites' ? 0 : 1);
});
JS
node probe.cjs
