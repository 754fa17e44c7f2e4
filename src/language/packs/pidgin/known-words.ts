/**
 * Common Pidgin words, folded, that a spelling correction must not turn into another word ("pluie" is not a bad spelling of "plaie"). Counted (words
 * only) in pxtextmining (MIT, NHS England), XED (CC BY 4.0, University of Helsinki) and replies of our own writing; completed by hand.
 */
export const REAL_WORDS = `
massa pikin`;

/**
 * Pidgin words that name nobody, folded. Counted (words only) in patients' comments of pxtextmining, in XED and in replies of our own writing: written in
 * small letters at least twice and at least four times as often as with a capital inside a sentence; given names were taken out by hand, and words of our
 * clinics added.
 */
export const ORDINARY_WORDS = `
comot dat dem dey di dis docta finis gombo massa mater moto na njangi oga okada pikin sabi taya tchoko tchop tok una wanda wey wuna`;
