import { Router } from 'express';

/** Where a recording's file is; null for everything that is none. */
export type RecordingFile = (language: string, fileName: string) => { file: string; contentType: string } | null;

const KEPT = 'public, max-age=86400, immutable';

/**
 * GET /recordings/{language}/{file}: the clinic's own recordings, for the provider to play. Only files that were found at the start are served, by their
 * names, so nothing else of the folder or outside it can be reached. Their addresses carry a version, so they may be kept.
 */
export function recordingFiles(fileOf: RecordingFile): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/recordings/:language/:file', (req, res, next) => {
    const found = fileOf(req.params.language, req.params.file);
    if (!found) return next();
    res.type(found.contentType).setHeader('Cache-Control', KEPT);
    res.sendFile(
      found.file,
      { cacheControl: false, dotfiles: 'allow' },
      (error) => error && !res.headersSent && next(error),
    );
  });
  return router;
}
