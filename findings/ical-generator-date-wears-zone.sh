#!/usr/bin/env bash
# ical-generator: a plain Date given with a time zone is not converted to it, only labelled with it.
# Surprise: a Date is an instant, so 07:30Z with timezone 'Africa/Douala' ought to be 08:30 there.
# The event is written as 07:30 of Douala: the clock of the server, wearing the clinic's zone. The
# same instant given as a luxon DateTime, even one in UTC, is written as 08:30. (One sentence of the
# README says that a given time is assumed to match the zone; it does not say that this is by type.)
# Why it matters: what a database driver gives is a Date; the calendar file sent to the patient is
# an hour early on a UTC server and right on the developer's laptop in Douala.
# Instead: wrap each instant (luxon DateTime.fromJSDate) before handing it over, and test with TZ=UTC.
# Versions: ical-generator 10.2.0, luxon 3.7.2. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@10.2.0 luxon@3.7.2
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import generate from 'ical-generator';
import { DateTime } from 'luxon';
for (const name of ['ical-generator', 'luxon'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const instant = new Date('2027-02-05T07:30:00Z');
const written = (start) => {
  const calendar = generate();
  calendar.createEvent({ start, summary: 'RDV', timezone: 'Africa/Douala' });
  return calendar.toString().match(/DTSTART.*/)[0].trim();
};
const plain = written(instant);
const wrapped = written(DateTime.fromJSDate(instant, { zone: 'utc' }));
console.log(`07:30Z for Africa/Douala (+01:00), on a server in ${process.env.TZ}`);
console.log('one expects       DTSTART;TZID=Africa/Douala:20270205T083000 of both');
console.log(`a Date gives      ${plain}`);
console.log(`a DateTime gives  ${wrapped}`);
const head = 'DTSTART;TZID=Africa/Douala:20270205T';
const here = process.env.TZ === 'UTC' ? '073000' : '083000';
process.exit(plain === head + here && wrapped === `${head}083000` ? 0 : 1);
JS
TZ=UTC node probe.mjs
TZ=Africa/Douala node probe.mjs
