/**
 * Text-message spellings and contractions, folded, with the words they stand for. Only entries with one meaning: what can be read
 * two ways ("ill", "hell", "on") is left to the patterns. French, English, Cameroon Pidgin and camfranglais stand together because
 * patients mix them.
 */
const LIST = `
cannae=can not|winnae=will not|cant=can not|can't=can not|cannot=can not|cnt=can not|wont=will not|won't=will not|dont=do not|dnt=do not|don't=do not|doesnt=does not
didnt=did not|didn't=did not|isnt=is not|arent=are not|aint=is not|ain't=is not|wasnt=was not|werent=were not|havent=have not|hasnt=has not
hadnt=had not|couldnt=could not|cudnt=could not|wouldnt=would not|shouldnt=should not|mustnt=must not|neednt=need not|shan't=shall not
im=i am|i'm=i am|iam=i am|ima=i am going to|i'll=i will|il'l=i will|ive=i have|i've=i have|i'd=i would
we'll=we will|we're=we are|weve=we have|we've=we have|youre=you are|you're=you are|they're=they are|theyre=they are|its=it is|it's=it is
that's=that is|thats=that is|there's=there is|theres=there is|what's=what is|whats=what is|where's=where is|wheres=where is|who's=who is|whos=who is
he's=he is|hes=he is|she's=she is|shes=she is|let's=let us|lets=let us|gonna=going to|gona=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me
u=you|ur=your|r=are|pls=please|plz=please|plse=please|plss=please|pliz=please|plis=please|abeg=please|abegi=please|thx=thanks|tnx=thanks|thnx=thanks|thnks=thanks|tks=thanks|thks=thanks|ty=thanks|tanks=thanks|thankx=thanks
appt=appointment|appts=appointments|apt=appointment|appmt=appointment|appointmnt=appointment|apptmt=appointment|appointement=appointment|apointment=appointment
tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tmro=tomorrow|tmrow=tomorrow|2moro=tomorrow|2morrow=tomorrow|2mrw=tomorrow|tomo=tomorrow|tomoro=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow
msg=message|msgs=messages|mesg=message|txt=text|txts=texts|nbr=number|nmbr=number|hosp=hospital|doc=doctor|dr=doctor
b4=before|2day=today|2nite=tonight|bcoz=because|bcos=because|cos=because|coz=because|cuz=because|bc=because|bcz=because|gr8=great|l8=late|n8=night|m8=mate
mke=make|hv=have|hav=have|wil=will|wl=will|cn=can|kn=can|nid=need|nd=and|wat=what|wht=what|wen=when|whn=when|wia=where|hw=how|mch=much|tym=time|tyme=time|dat=that|dem=them
yh=yeah|ya=yes|gotcha=understood|ta=thanks|yup=yes|yep=yes|yeah=yes|yea=yes|yah=yes|yessir=yes sir|ys=yes|yass=yes|k=ok|kk=ok|oki=ok|okay=ok|okk=ok|okey=ok|okk=ok|okie=ok|oky=ok|okei=ok|okido=ok
nope=no|nop=no|nah=no|naa=no|nay=no|noo=no|nooo=no|wan=want|cancl=cancel|cancell=cancel|canceled=cancelled|cancle=cancel|cansel=cancel|rescedule=reschedule|reshedule=reschedule|reschedul=reschedule|resched=reschedule
comin=coming|cumin=coming|cuming=coming|cum=come|goin=going|nothin=nothing|mornin=morning|morng=morning|gd=good|gud=good|min=minutes|mins=minutes|mn=minutes|mns=minutes|hr=hour|hrs=hours
rdv=rdv|rendezvous=rdv|rendevous=rdv|rdvs=rdv|rv=rdv|rdvous=rdv|randevou=rdv|rendevou=rdv|rende=rdv
jpeux=je peux|jpe=je peux|jpeu=je peux|jpx=je peux|jpourrai=je pourrai|jviens=je viens|jvien=je viens|jvi1=je viens|jveux=je veux|jveu=je veux|jvais=je vais|jve=je vais|jsuis=je suis|chui=je suis|chuis=je suis|jsui=je suis|jserai=je serai
jsrai=je serai|jarrive=j arrive|jariv=j arrive|jai=j ai|g=j ai|jaurai=j aurai|jannule=j annule|jconfirme=je confirme|jsai=je sais|jsais=je sais|jc=je sais|jpense=je pense|javais=j avais|jaimerais=j aimerais|jcrois=je crois
c=c est|cest=c est|cé=c est|sé=c est|cetait=c etait|yapa=y a pas|yaka=y a qu a|ki=qui|koi=quoi|kwa=quoi|kan=quand|kand=quand|ke=que|kel=quel|kelle=quelle|kel1=quelqu un|komen=comment|coman=comment|cmt=comment|koman=comment|kment=comment
pr=pour|pou=pour|ds=dans|dc=donc|dnc=donc|ms=mais|mé=mais|avc=avec|ss=suis|vs=vous|ns=nous|ts=tous|tt=tout|tte=toute|bcp=beaucoup|bcoup=beaucoup|bocou=beaucoup|boku=beaucoup|toujrs=toujours|tjrs=toujours|tjs=toujours|tjr=toujours
dsl=desole|dsle=desole|dsole=desole|desoler=desole|desolee=desole|dezole=desole|svp=svp|stp=stp|siouplait=svp|svpl=svp|mrc=merci|mci=merci|mersi=merci|merki=merci|merçi=merci|bjr=bonjour|bnjr=bonjour|bonj=bonjour|bsr=bonsoir|slt=salut|cc=coucou
dem1=demain|2m1=demain|dmn=demain|dmain=demain|dmin=demain|2main=demain|demin=demain|deman=demain|auj=aujourdhui|ajd=aujourdhui|ojd=aujourdhui|ojourdui=aujourdhui|aujourdui=aujourdhui|apre=apres|aprè=apres|aprem=apres midi|aprm=apres midi|apresmidi=apres midi
oui=oui|wi=oui|ui=oui|ouai=oui|ouais=oui|oué=oui|wé=oui|ouaip=oui|b1=bien|bi1=bien|bi1sur=bien sur|biensur=bien sur|b1sur=bien sur|dac=daccord|dacc=daccord|dak=daccord|dakor=daccord|dacor=daccord|daccor=daccord
nn=non|po=pas|jy=j y|cu=see you|cya=see you|thurs=thursday|thur=thursday|conf=confirme|bn=bien|cb=combien|nan=non|noon=non|nonn=non|pa=pas|paa=pas|poa=pas|pb=probleme|pbm=probleme|pblm=probleme|prob=probleme|pbl=probleme|blem=probleme|soucis=souci
vien=viens|vi1=viens|vienne=vienne|venire=venir|vnir=venir|vni=venir|pê=peutetre|pè=peutetre|ptet=peutetre|ptetre=peutetre|peutet=peutetre|pe=peux|px=peux|pourai=pourrai|pourré=pourrai|serais=serai|seré=serai|sré=serai|vé=vais|vai=vais|vè=vais|fo=faut|fau=faut|fodra=faudra|fodrait=faudrait
anulé=annuler|anuler=annuler|anule=annule|annulé=annuler|anulez=annulez|annulle=annule|annulation=annulation|repporter=reporter|raporter=reporter|raport=report|deplacé=deplacer|confirmé=confirme|confirm=confirm|konfirme=confirme|comfirme=confirme
nimero=numero|numro=numero|num=numero|tel=telephone|telo=telephone|tph=telephone|hopi=hopital|hosto=hopital|hopitale=hopital|docta=docteur|dokta=doctor|docter=doctor|doktor=doctor|medcin=medecin|medessin=medecin
qd=quand|qq=quelque|qqn=quelqu un|qqun=quelqu un|qqch=quelque chose|kelk=quelque|kelkun=quelqu un|pk=pourquoi|pq=pourquoi|pkoi=pourquoi|prkoi=pourquoi|parceke=parce que|pcq=parce que|pske=parce que|psq=parce que|pck=parce que|paske=parce que
maintenan=maintenant|mtn=maintenant|mnt=maintenant|mtnt=maintenant|mnant=maintenant|semain=semaine|sem=semaine|smn=semaine|qlq=quelque|gtr=gros|trp=trop|tro=trop|tré=tres|trè=tres|mm=meme|lundis=lundi|jr=jour|jrs=jours|oci=aussi|ossi=aussi
pikine=pikin|pikins=pikin|wahla=wahala|wahalla=wahala|sotay=sotey|soté=sotey|pipol=people|nothin=nothing|notin=nothing|nating=nothing|sabe=sabi|comot=comot|commot=comot|komot=comot|kam=come|kom=come|kuda=could|neva=never|nevr=never|yia=hear|gwan=going|weti=what|wetin=what|usai=where|wusai=where|wuna=una|unu=una
é=est|fé=fait|jé=j ai|pri=pris|plu=plus|voi=vois|pié=pied|mapelé=m appeler|mapel=m appelle|desu=dessus|doné=donne|fem=femme|sègn=saigne|segn=saigne|resulta=resultat|wnt=will not|wudnt=would not|preg=pregnant|hubby=husband|bb=bebe|bébé=bebe|twoday=today|hlp=help|chst=chest|brth=breath|brthe=breathe|stmch=stomach|hdache=headache|bld=blood|nt=not|gng=going|gettin=getting|havin=having
`;

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  LIST.split(/[|\n]/u)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [short = '', long = ''] = entry.split('=');
      return [short.normalize('NFC'), long.split(' ')] as const;
    }),
);

/**
 * The words a shorthand stands for, or null when it is not in the table. An accent may decide ("mé" is mais, "me" is not), so the word
 * is looked up as it is written first and folded second.
 */
export const expandShorthand = (written: string, folded: string): readonly string[] | null =>
  TABLE.get(written.normalize('NFC').toLowerCase()) ?? TABLE.get(folded) ?? null;
