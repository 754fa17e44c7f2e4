/** Where the time comes from. Services ask it once per use-case and pass the instant on. */
export interface Clock {
  now(): Date;
}
