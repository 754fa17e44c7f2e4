#!/usr/bin/env bash
# Two packages of ready VTIMEZONE blocks: Morocco has one offset for ever, and not the same one.
# Surprise: Africa/Casablanca was at +01:00 in 2024 except for Ramadan, when it was at +00:00.
# @touch4it/ical-timezones has +01:00 all the time, timezones-ical-library +00:00 all the time;
# neither block can say "except for Ramadan", and each is wrong for part of one and the same year.
# Why it matters: a block in the file beats the reader's own zone data, so visits sent as .ics move
# by an hour in the patient's calendar, for a month or for the eleven others.
# Instead: send each Moroccan visit in UTC, or write the block from the zone data of the day with
# one observance for each change in the span of the file.
# Versions: @touch4it/ical-timezones 1.9.0, timezones-ical-library 2.3.2, ical.js 2.2.1, luxon 3.7.2
# (past dates only, on which all versions of the zone data agree). Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @touch4it/ical-timezones@1.9.0 timezones-ical-library@2.3.2 ical.js@2.2.1 luxon@3.7.2
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import touch from '@touch4it/ical-timezones';
import { tzlib_get_ical_block as block } from 'timezones-ical-library';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
for (const name of ['@touch4it/ical-timezones', 'timezones-ical-library', 'ical.js', 'luxon'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const zone = 'Africa/Casablanca';
const read = (text, at) => {
  const time = ICAL.Time.fromString(at);
  time.zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
  return time.toJSDate().toISOString().slice(11, 16);
};
const seen = [];
for (const at of ['2024-01-15T08:30:00', '2024-03-20T08:30:00', '2024-05-20T08:30:00']) {
  const truth = DateTime.fromISO(at, { zone }).toUTC().toFormat('HH:mm');
  seen.push(truth, read(touch.getVtimezoneComponent(zone), at), read(block(zone)[0], at));
  console.log(`${at} there: one expects ${seen.at(-3)}Z; @touch4it ${seen.at(-2)}Z, timezones-ical-library ${seen.at(-1)}Z`);
}
process.exit(seen.join() === '07:30,07:30,08:30,08:30,07:30,08:30,07:30,07:30,08:30' ? 0 : 1);
JS
TZ=UTC node probe.mjs
