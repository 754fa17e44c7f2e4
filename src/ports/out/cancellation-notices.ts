/** Visits that patients have cancelled by themselves and that staff have not heard of. */
export interface CancellationNotices {
  /** Opens a follow-up for each that was cancelled up to an instant (inclusive); each once, whoever asks. Returns how many. */
  tell(cancelledBefore: Date, now: Date): Promise<number>;
}
