/** First key of the advisory locks that workers hold as proof of life; the second is the worker's number. */
export const WORKER_LOCK_CLASS = 727_002;
