/**
 * Text-message spellings and contractions of English, folded, with the words they stand for. Only entries with one meaning: what can be read two ways ("ill",
 * "hell", "on") is left to the patterns.
 */
export const SHORTHAND = `
cannae=can not|winnae=will not|cant=can not|can't=can not|cannot=can not|cnt=can not|wont=will not|won't=will not|dont=do not|dnt=do not
don't=do not|doesnt=does not|didnt=did not|didn't=did not|isnt=is not|arent=are not|aint=is not|ain't=is not|wasnt=was not|werent=were not
havent=have not|hasnt=has not|hadnt=had not|couldnt=could not|cudnt=could not|wouldnt=would not|shouldnt=should not|mustnt=must not
neednt=need not|shan't=shall not|im=i am|i'm=i am|iam=i am|ima=i am going to|i'll=i will|il'l=i will|ive=i have|i've=i have|i'd=i would
we'll=we will|we're=we are|weve=we have|we've=we have|youre=you are|you're=you are|they're=they are|theyre=they are|its=it is|it's=it is
that's=that is|thats=that is|there's=there is|theres=there is|what's=what is|whats=what is|where's=where is|wheres=where is|who's=who is
whos=who is|he's=he is|hes=he is|she's=she is|shes=she is|let's=let us|lets=let us|gonna=going to|gona=going to|wanna=want to|gotta=got to
lemme=let me|gimme=give me|u=you|ur=your|r=are|pls=please|plz=please|plse=please|plss=please|pliz=please|plis=please|abeg=please|abegi=please
thx=thanks|tnx=thanks|thnx=thanks|thnks=thanks|tks=thanks|thks=thanks|ty=thanks|tanks=thanks|thankx=thanks|appt=appointment
appts=appointments|apt=appointment|appmt=appointment|appointmnt=appointment|apptmt=appointment|appointement=appointment
apointment=appointment|tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tmro=tomorrow|tmrow=tomorrow|2moro=tomorrow|2morrow=tomorrow|2mrw=tomorrow
tomo=tomorrow|tomoro=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow|txt=text|txts=texts|nbr=number|nmbr=number|hosp=hospital
doc=doctor|dr=doctor|b4=before|2day=today|2nite=tonight|bcoz=because|bcos=because|cos=because|coz=because|cuz=because|bc=because|bcz=because
gr8=great|l8=late|n8=night|mke=make|hv=have|hav=have|wil=will|wl=will|cn=can|kn=can|nid=need|nd=and|wat=what|wht=what|wen=when|whn=when
wia=where|hw=how|mch=much|tym=time|tyme=time|dat=that|dem=them|yh=yeah|ya=yes|gotcha=understood|ta=thanks|yup=yes|yep=yes|yeah=yes|yea=yes
yah=yes|yessir=yes sir|ys=yes|yass=yes|nope=no|nop=no|nah=no|naa=no|nay=no|noo=no|nooo=no|wan=want|cancl=cancel|cancell=cancel
canceled=cancelled|cancle=cancel|cansel=cancel|rescedule=reschedule|reshedule=reschedule|reschedul=reschedule|resched=reschedule|comin=coming
cumin=coming|cuming=coming|cum=come|goin=going|nothin=nothing|mornin=morning|morng=morning|gd=good|gud=good|hr=hour|hrs=hours|cu=see you
cya=see you|thurs=thursday|thur=thursday|confirm=confirm|dokta=doctor|docter=doctor|doktor=doctor|pipol=people|nothin=nothing|notin=nothing
nating=nothing|kam=come|kom=come|kuda=could|neva=never|nevr=never|yia=hear|gwan=going|weti=what|wetin=what|usai=where|wusai=where
wnt=will not|wudnt=would not|preg=pregnant|hubby=husband|twoday=today|hlp=help|chst=chest|brth=breath|brthe=breathe|stmch=stomach
hdache=headache|bld=blood|nt=not|gng=going|gettin=getting|havin=having`;
