#!/usr/bin/env bash
# PostgreSQL's 'french' text search: "je ne viens pas" and "je viens" are the same text.
# Surprise: the French stop words hold both "ne" and "pas", so a refusal is indexed as the same words
# as an acceptance; yet "non" and "sans" are kept, so some negations count and others do not.
# Why it matters: staff who search the answers for "je ne viens pas" get those who come, and a search
# for "pas de douleur" brings up the severe pains, with no sign that a word was dropped.
# Instead: search answers with the 'simple' configuration, or with a copy of 'french' whose stop
# word list has no negation; never tell answers apart by their tsvector.
# Versions: PostgreSQL 18 as PGlite 0.5.17, which ships PostgreSQL's own dictionaries. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17
cat >probe.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const db = await PGlite.create();
const one = async (sql, values) => Object.values((await db.query(sql, values)).rows[0])[0];
console.log((await one('select version()')).slice(0, 40));
const finds = (config, text, query) => one('select to_tsvector($1::regconfig, $2) @@ plainto_tsquery($1::regconfig, $3)', [config, text, query]);
const seen = [];
for (const [text, query] of [
  ['je viens', 'je ne viens pas'],
  ['forte douleur', 'pas de douleur'],
  ['forte douleur', 'sans douleur'],
  ['je viens', 'non je viens'],
]) {
  seen.push(await finds('french', text, query), await finds('simple', text, query));
  console.log(`"${query}" sought, "${text}" found: one expects false; french ${seen.at(-2)}, simple ${seen.at(-1)}`);
}
const same = await one(`select strip(to_tsvector('french', 'je ne viens pas')) = strip(to_tsvector('french', 'je viens'))`);
console.log(`both answers are indexed as the same words: one expects false; ${same}`);
process.exit(same && seen.join() === 'true,false,true,false,false,false,false,false' ? 0 : 1);
JS
node probe.mjs
