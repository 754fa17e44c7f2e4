#!/usr/bin/env bash
# smpp and sms-segments-calculator disagree about "ê", and smpp's GSM alphabet turns it into "@".
# Surprise: for a text with "ê" the calculator says UCS-2 (70 characters a part), while smpp sends
# it by itself as Latin-1 (data_coding 3, one byte a letter). Told to keep to the GSM alphabet, smpp
# neither refuses nor puts "?": it writes byte 0, which in GSM-7 is the letter "@": "F@te".
# Why it matters: cost and parts computed with the one are wrong for a local operator's SMPP link
# that uses the other, and many operators do not carry Latin-1 at all.
# Instead: choose the encoding with one's own GSM-7 test and set data_coding explicitly (8 for
# UCS-2); after encoding, decode again and compare.
# Versions: smpp 0.5.1, sms-segments-calculator 1.3.0. Seen 2026-12-01.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund smpp@0.5.1 sms-segments-calculator@1.3.0
cat >probe.cjs <<'JS'
const { readFileSync } = require('node:fs');
const smpp = require('smpp');
const { SegmentedMessage } = require('sms-segments-calculator');
for (const name of ['smpp', 'sms-segments-calculator'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const text = 'Fête à 9h';
const counted = new SegmentedMessage(text).encodingName;
const pdu = new smpp.PDU('submit_sm', { destination_addr: '237699000101', short_message: text });
pdu.toBuffer();
const back = smpp.encodings.ASCII.decode(smpp.encodings.ASCII.encode(text));
console.log(`"${text}": the calculator counts ${counted}; one expects data_coding 8 (UCS-2), smpp sends ${pdu.data_coding}`);
console.log(`in smpp's GSM alphabet one expects a refusal or "F?te à 9h", it comes back as "${back}"`);
process.exit(counted === 'UCS-2' && pdu.data_coding === 3 && back === 'F@te à 9h' ? 0 : 1);
JS
node probe.cjs
