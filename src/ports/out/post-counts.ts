/** How often an account has posted, counted for all replicas together. */
export interface PostCounts {
  /** Counts one more. A window begins with the first POST after the last one has ended. */
  count(key: string, windowSeconds: number): Promise<{ posts: number; resetsAt: Date }>;
}
