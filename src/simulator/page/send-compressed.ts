import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Request, type RequestHandler, type Response } from 'express';

const takesGzip = (req: Request): boolean => /\bgzip\b/.test(req.get('Accept-Encoding') ?? '');

/** Sends text, compressed when the browser takes it: a phone line may carry 50 kbit/s. */
export function sendCompressed(req: Request, res: Response, type: string, text: string): void {
  res.set({ 'Content-Type': type, Vary: 'Accept-Encoding', 'Cache-Control': 'no-store' });
  if (takesGzip(req)) res.set('Content-Encoding', 'gzip').send(gzipSync(text));
  else res.send(text);
}

/** Serves a few files of one folder, read and compressed once, with an ETag so that they travel once. */
export function serveAssets(folder: string, types: Readonly<Record<string, string>>): RequestHandler {
  const files = new Map(
    Object.entries(types).map(([name, type]) => {
      const plain = readFileSync(path.join(folder, name));
      return [
        `/${name}`,
        {
          type,
          plain,
          packed: gzipSync(plain),
          tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
        },
      ];
    }),
  );
  return (req, res, next) => {
    const file = req.method === 'GET' ? files.get(req.path) : undefined;
    if (!file) return next();
    res.set({ ETag: file.tag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' });
    if (req.get('If-None-Match') === file.tag) return void res.status(304).end();
    res.set('Content-Type', file.type);
    if (takesGzip(req)) res.set('Content-Encoding', 'gzip').end(file.packed);
    else res.end(file.plain);
  };
}
