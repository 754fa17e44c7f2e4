import { type Theme } from '../../domain/feedback/analysis';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';

/** A comment that may be quoted once names and numbers are taken out. */
export interface QuotableComment {
  theme: Theme;
  text: string;
  /** Names that may stand in it: the patient's. */
  names: string[];
}

/** What a digest holds besides figures. */
export interface DigestReader {
  /**
   * Comments of a period about one of these themes, those in the reader's language first, of them the clearest. Left out: what sounds dangerous, speaks of safety or dignity, or belongs to a
   * complaint that only administrators may see.
   */
  quotable(themes: readonly Theme[], period: { from: Date; to: Date }, language: Language): Promise<QuotableComment[]>;
  /** Follow-ups that are not closed, most urgent first. */
  waiting(now: Date): Promise<{ urgency: Urgency; waiting: number; overdue: number }[]>;
  /** Names staff log in with. */
  staffNames(): Promise<string[]>;
}
