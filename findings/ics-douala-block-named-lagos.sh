#!/usr/bin/env bash
# timezones-ical-library with ical-generator and ical.js: Douala's events lose their time zone.
# Surprise: asked for Africa/Douala, timezones-ical-library hands out a VTIMEZONE whose TZID is
# Africa/Lagos (the zones are linked). ical-generator puts it beside events that name Africa/Douala,
# and ical.js reads these as floating, in the zone of whoever reads; node-ical knows the name itself.
# Why it matters: the round trip succeeds, and the visit moves by an hour on a UTC server; so it is
# for Porto-Novo and other linked zones, while Africa/Lagos itself is right.
# Instead: rename the block's TZID to the zone asked for, or write events with the name in the second
# value returned; after ical.js, refuse a DTSTART that names a TZID while its zone is `floating`.
# Versions: timezones-ical-library 2.3.2, ical-generator 10.2.0, ical.js 2.2.1, node-ical 0.26.1. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund timezones-ical-library@2.3.2 ical-generator@10.2.0 ical.js@2.2.1 node-ical@0.26.1 luxon@3.7.2
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { tzlib_get_ical_block as block } from 'timezones-ical-library';
import generate from 'ical-generator';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { DateTime } from 'luxon';
for (const name of ['timezones-ical-library', 'ical-generator', 'ical.js', 'node-ical'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const seen = [];
for (const zone of ['Africa/Douala', 'Africa/Lagos']) {
  const calendar = generate();
  calendar.timezone({ name: zone, generator: (name) => block(name)[0] });
  calendar.createEvent({ start: DateTime.fromISO('2027-02-05T08:30', { zone }), summary: 'RDV', timezone: zone });
  const text = calendar.toString();
  const root = new ICAL.Component(ICAL.parse(text));
  const start = new ICAL.Event(root.getFirstSubcomponent('vevent')).startDate;
  const other = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one.type === 'VEVENT').start;
  seen.push(text.match(/^TZID:(.*?)\r?$/m)[1], start.zone.tzid, start.toJSDate().toISOString(), other.toISOString());
  console.log(`${zone} 08:30, one expects 07:30Z. Block names ${seen.at(-4)}; ical.js: zone ${seen.at(-3)}, ${seen.at(-2)}; node-ical: ${seen.at(-1)}`);
}
const right = '2027-02-05T07:30:00.000Z';
const want = ['Africa/Lagos', 'floating', '2027-02-05T08:30:00.000Z', right, 'Africa/Lagos', 'Africa/Lagos', right, right];
process.exit(seen.join() === want.join() ? 0 : 1);
JS
TZ=UTC node probe.mjs
