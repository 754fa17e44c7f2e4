/** Word lists of one theme; see PhraseMatcher for their form. */
export interface ThemeWords {
  /** Words that name the theme by themselves. */
  names: string;
  /** Words that often go with it but also with others ("nurse", "door"): the trained model weighs them. */
  hints: string;
}
