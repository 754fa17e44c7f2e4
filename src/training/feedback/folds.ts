import { createHash } from 'node:crypto';

/** A number from 0 to `folds` − 1. The same text always falls in the same fold, whatever its source. */
export const foldOf = (text: string, folds: number): number =>
  createHash('sha1').update(text.toLowerCase().trim()).digest().readUInt32BE(0) % folds;
