import iana from 'moment-timezone/data/packed/latest.json';

/** The offsets of a zone, one after the other: offsets[n] holds from begins[n] (ms since 1970) on, in minutes, east positive. begins[0] is -Infinity. */
export interface ZonePeriods {
  begins: readonly number[];
  offsets: readonly number[];
}

/** Version of the IANA time zone database that every conversion here goes by: 2026f. */
export const ZONE_DATA_VERSION: string = iana.version;

/** Packed zones and links by their names in lower case, as names are found in settings. */
const packed = new Map<string, { name: string; zone: string }>();
for (const zone of iana.zones) {
  const name = zone.slice(0, zone.indexOf('|'));
  packed.set(name.toLowerCase(), { name, zone });
}
for (const link of iana.links) {
  const [target = '', name = ''] = link.split('|');
  const of = packed.get(target.toLowerCase());
  if (of) packed.set(name.toLowerCase(), { name, zone: of.zone });
}

/** A number to the base of 60, digits 0-9 a-x A-X, as the package writes it: https://momentjs.com/timezone/docs/#/data-formats/packed-format/ */
function fromBase60(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digit = (code: number): number => (code > 96 ? code - 87 : code > 64 ? code - 29 : code - 48);
  let value = 0;
  for (let n = 0; n < whole.length; n++) value = 60 * value + digit(whole.charCodeAt(n));
  for (let n = 0, unit = 1 / 60; n < fraction.length; n++, unit /= 60) value += digit(fraction.charCodeAt(n)) * unit;
  return text.startsWith('-') ? -value : value;
}

function unpack(zone: string): ZonePeriods {
  const [, , offsetList = '', order = '', untilList = ''] = zone.split('|');
  // West is positive there.
  const kinds = offsetList.split(' ').map((text) => Math.round(-fromBase60(text)) || 0);
  const begins = [-Infinity];
  const offsets = [kinds[fromBase60(order.charAt(0))] ?? 0];
  let at = 0;
  for (const [n, step] of (untilList === '' ? [] : untilList.split(' ')).entries()) {
    at = Math.round(at + fromBase60(step) * 60_000);
    const offset = kinds[fromBase60(order.charAt(n + 1))] ?? 0;
    // A new name or a new reckoning of summer time is no change of the clock.
    if (n + 1 >= order.length || offset === offsets.at(-1)) continue;
    begins.push(at);
    offsets.push(offset);
  }
  return { begins, offsets };
}

const unpacked = new Map<string, ZonePeriods | undefined>();

/** The name of a zone as IANA writes it, upper and lower case being the same; undefined when there is no such zone. */
export const zoneName = (name: string): string | undefined => packed.get(name.toLowerCase())?.name;

/** When the clocks of a zone were and will be changed, up to the year 2500; undefined when there is no such zone. */
export function periodsOf(name: string): ZonePeriods | undefined {
  const known = unpacked.get(name);
  if (known !== undefined || unpacked.has(name)) return known;
  const found = packed.get(name.toLowerCase());
  const periods = found && unpack(found.zone);
  if (unpacked.size < 1_000) unpacked.set(name, periods);
  return periods;
}

/** Which period an instant (ms since 1970) lies in. */
export function periodAt({ begins }: ZonePeriods, millis: number): number {
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((begins[middle] ?? 0) <= millis) low = middle;
    else high = middle - 1;
  }
  return low;
}
