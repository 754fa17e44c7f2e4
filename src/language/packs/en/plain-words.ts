/**
 * Words that only writers of English use, folded. Greetings, thanks, yes and no, names of things ("rdv", "taxi", "parking", "docteur") are everybody's.
 * Pidgin counts as English.
 */
export const PLAIN_WORDS = `i im am you he she we they it is are was were be been will would can could should shall cant dont didnt wont not the an and but with at in to of my your his her our their this that these those there what when where who whose why how
  which tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday afternoon night time day month next last coming come came going go gone late sick please pls sorry call called back book booked change
  cancel move shift yet already never always need want have has had do does did dey una wuna abeg wetin fit sabi pikin wan make di dem wey usai neva been see seen saw know talk tell told give gave take took wait waited waiting nobody anyone someone
  another new other here home child mother father husband wife son daughter baby died dead die pain bleeding fever hospital clinic nurse money more better fine well bad very too soon again before after because if then now all any some about
  from for by up out off down over me him them us its thats whats lets ill youre hes shes were's don send sending stop reschedule postpone`;
