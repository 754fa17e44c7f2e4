/**
 * Text-message spellings and contractions of words that French and English share, folded, with the words they stand for. Only entries with one meaning: what can be read two ways ("ill",
 * "hell", "on") is left to the patterns.
 */
export const SHORTHAND = `
msg=message|msgs=messages|mesg=message|m8=mate|k=ok|kk=ok|oki=ok|okay=ok|okk=ok|okey=ok|okk=ok|okie=ok|oky=ok|okei=ok|okido=ok|min=minutes
mins=minutes|mn=minutes|mns=minutes|komen=comment|coman=comment|cmt=comment|koman=comment|kment=comment|mrc=merci|mci=merci|mersi=merci
merki=merci|merçi=merci|raport=report|tel=telephone|telo=telephone|tph=telephone`;
