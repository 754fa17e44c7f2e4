/** One page of a list. `skip` and `limit` count rows. */
export interface PageRequest {
  skip: number;
  limit: number;
}

export interface Page<T> {
  items: T[];
  /** All rows that match, not only those of this page. */
  total: number;
}
