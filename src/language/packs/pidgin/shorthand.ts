/**
 * Text-message spellings and contractions of Pidgin, folded, with the words they stand for. Only entries with one meaning: what can be read two ways ("ill",
 * "hell", "on") is left to the patterns.
 */
export const SHORTHAND = `
pikine=pikin|pikins=pikin|wahla=wahala|wahalla=wahala|sotay=sotey|soté=sotey|sabe=sabi|comot=comot|commot=comot|komot=comot|wuna=una|unu=una`;
