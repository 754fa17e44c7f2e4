/**
 * Text-message spellings and contractions of French, folded, with the words they stand for. Only entries with one meaning: what can be read two ways ("ill",
 * "hell", "on") is left to the patterns.
 */
export const SHORTHAND = `
rdv=rdv|rendezvous=rdv|rendevous=rdv|rdvs=rdv|rv=rdv|rdvous=rdv|randevou=rdv|rendevou=rdv|rende=rdv|jpeux=je peux|jpe=je peux|jpeu=je peux
jpx=je peux|jpourrai=je pourrai|jviens=je viens|jvien=je viens|jvi1=je viens|jveux=je veux|jveu=je veux|jvais=je vais|jve=je vais
jsuis=je suis|chui=je suis|chuis=je suis|jsui=je suis|jserai=je serai|jsrai=je serai|jarrive=j arrive|jariv=j arrive|jai=j ai|g=j ai
jaurai=j aurai|jannule=j annule|jconfirme=je confirme|jsai=je sais|jsais=je sais|jc=je sais|jpense=je pense|javais=j avais
jaimerais=j aimerais|jcrois=je crois|c=c est|cest=c est|cé=c est|sé=c est|cetait=c etait|yapa=y a pas|yaka=y a qu a|ki=qui|koi=quoi|kwa=quoi
kan=quand|kand=quand|ke=que|kel=quel|kelle=quelle|kel1=quelqu un|pr=pour|pou=pour|ds=dans|dc=donc|dnc=donc|ms=mais|mé=mais|avc=avec|ss=suis
vs=vous|ns=nous|ts=tous|tt=tout|tte=toute|bcp=beaucoup|bcoup=beaucoup|bocou=beaucoup|boku=beaucoup|toujrs=toujours|tjrs=toujours|tjs=toujours
tjr=toujours|dsl=desole|dsle=desole|dsole=desole|desoler=desole|desolee=desole|dezole=desole|svp=svp|stp=stp|siouplait=svp|svpl=svp
bjr=bonjour|bnjr=bonjour|bonj=bonjour|bsr=bonsoir|slt=salut|cc=coucou|dem1=demain|2m1=demain|dmn=demain|dmain=demain|dmin=demain|2main=demain
demin=demain|deman=demain|auj=aujourdhui|ajd=aujourdhui|ojd=aujourdhui|ojourdui=aujourdhui|aujourdui=aujourdhui|apre=apres|aprè=apres
aprem=apres midi|aprm=apres midi|apresmidi=apres midi|oui=oui|wi=oui|ui=oui|ouai=oui|ouais=oui|oué=oui|wé=oui|ouaip=oui|b1=bien|bi1=bien
bi1sur=bien sur|biensur=bien sur|b1sur=bien sur|dac=daccord|dacc=daccord|dak=daccord|dakor=daccord|dacor=daccord|daccor=daccord|nn=non|po=pas
jy=j y|conf=confirme|bn=bien|cb=combien|nan=non|noon=non|nonn=non|pa=pas|paa=pas|poa=pas|pb=probleme|pbm=probleme|pblm=probleme|prob=probleme
pbl=probleme|blem=probleme|soucis=souci|vien=viens|vi1=viens|vienne=vienne|venire=venir|vnir=venir|vni=venir|pê=peutetre|pè=peutetre
ptet=peutetre|ptetre=peutetre|peutet=peutetre|pe=peux|px=peux|pourai=pourrai|pourré=pourrai|serais=serai|seré=serai|sré=serai|vé=vais
vai=vais|vè=vais|fo=faut|fau=faut|fodra=faudra|fodrait=faudrait|anulé=annuler|anuler=annuler|anule=annule|annulé=annuler|anulez=annulez
annulle=annule|annulation=annulation|repporter=reporter|raporter=reporter|deplacé=deplacer|confirmé=confirme|konfirme=confirme
comfirme=confirme|nimero=numero|numro=numero|num=numero|hopi=hopital|hosto=hopital|hopitale=hopital|docta=docteur|medcin=medecin
medessin=medecin|qd=quand|qq=quelque|qqn=quelqu un|qqun=quelqu un|qqch=quelque chose|kelk=quelque|kelkun=quelqu un|pk=pourquoi|pq=pourquoi
pkoi=pourquoi|prkoi=pourquoi|parceke=parce que|pcq=parce que|pske=parce que|psq=parce que|pck=parce que|paske=parce que|maintenan=maintenant
mtn=maintenant|mnt=maintenant|mtnt=maintenant|mnant=maintenant|semain=semaine|sem=semaine|smn=semaine|qlq=quelque|gtr=gros|trp=trop|tro=trop
tré=tres|trè=tres|mm=meme|lundis=lundi|jr=jour|jrs=jours|oci=aussi|ossi=aussi|é=est|fé=fait|jé=j ai|pri=pris|plu=plus|voi=vois|pié=pied
mapelé=m appeler|mapel=m appelle|desu=dessus|doné=donne|fem=femme|sègn=saigne|segn=saigne|resulta=resultat|bb=bebe|bébé=bebe`;
