const RATE = 8000;
const SECONDS = 3;

/** A three-second tone, so that a voice note sent from the page can really be fetched and played. */
export function sampleVoiceNote(): { contentType: string; bytes: Buffer } {
  const samples = RATE * SECONDS;
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let position = 0; position < samples; position += 1) {
    bytes[44 + position] = 128 + Math.round(40 * Math.sin((position * 2 * Math.PI * 330) / RATE));
  }
  return { contentType: 'audio/wav', bytes };
}

/** The smallest picture there is: one transparent pixel. */
export const samplePicture = (): { contentType: string; bytes: Buffer } => ({
  contentType: 'image/gif',
  bytes: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
});
