/**
 * Pidgin and mixed words in a feedback answer that ask for a person, by kind: named harm or an open request. Folded; see PhraseMatcher. Written by us. Danger to
 * life is not looked for here (language/urgency).
 */
export const FEEDBACK_COMPLAINTS: Readonly<Record<string, string>> = {
  bribe: `
sans gombo|find am something|make i find|demand* money|paid ~ attendant|gombo|choko`,
  privacy: `
a voix haute ~ sida`,
};
