/**
 * Words that French and English share, folded, that a spelling correction must not turn into another word ("pluie" is not a bad spelling of "plaie"). Counted (words
 * only) in pxtextmining (MIT, NHS England), XED (CC BY 4.0, University of Helsinki) and replies of our own writing; completed by hand.
 */
export const REAL_WORDS = `
rates stable tender abandon absence absent accident action actions active admission affect affecter agent aides alzheimer ambiance ambulance
amuse angle animal approx argument arrange arriere arrive aspect aspects attend attention attentive attitude auckland auras avion balance
basic bassetlaw benefice billets bingo bizarre blagues blame bobby bonus borne bourse bravo brigade brunch budget budgets caille calmant
calmer camera campagne camping cancer capable cassettes cauchemar cause causes central centre certain chance chances change changes charge
chenille client clients cliniques colonel combat commander comment competent complete concise condition conduit constant contact contacts
content continue corbeille correct coupes course courses court cousin covid credit crime cycle danger decider decision decisions decline
dental depart depend descend detail details different direct direction directive dirige distance documents double doyen drogue durham
education effort email emission engage episode episodes evasion event exact excellent excuse explorer extra extreme faces filer films
focalise force forcing forts fortunes fracture frequent front fruit gartree general gentleman gilet girls grace grave grille guide hexham
hormonal horrible humour ideal idiot ignore imagine immediate immense impact impatient important importer incapable incident incorrect
infection initial injection insigne intense internet invites jeans junior justice kingsley lapins large lasses lcmht legal liaison local
location machine machines major marques massifs massive media medias medical meetings menage mental merci message messages metier millbrook
milliers mince minute minutes miracle mission mobile modernise moment monitor morceaux narre nature newark newcastle normal notes objective
occasion occasions ombudsman operation opinion opportune option options ordinaire ordure organise organiser orient original parents parking
passion patents patience patient patients pension pertinent photos physique place places plans point points poisson police politique portable
position positive possible poupe prepare presence present prince prison procedure profit profits programme promt public question questions
queue rachel radio raisin rampton rations reaction realise realy recent reception record rectum refuse refuses regard relations relief
remarque report resident respect rings roman rondes roues routes routine royal rural sacrifice saint scanner scenario scene second secret
secrets section sense service services severe shopping simple situation social solutions special standard standards station stress structure
suicide super support surveille table taille taxis telephone tension terrible tesco therapies thoroguh ticket total tours train trainee
transport trauma triage trust urgent venues victoria video videos village violence violent visible vision visitant vital volume walkin
wansbeck weren whatsapp`;

/**
 * Words of both that name nobody, folded. Counted (words only) in patients' comments of pxtextmining, in XED and in replies of our own writing: written in
 * small letters at least twice and at least four times as often as with a capital inside a sentence; given names were taken out by hand, and words of our
 * clinics added.
 */
export const ORDINARY_WORDS = `
a abandon abit absence absent absess absoloutley abulance abusive accede accent acceptable accessible accident accidents accusation action
actions active activitie acupuncture addisons addition adequate adhere adieux administration admire admission admissions admittance adorable
adverse affect affecter affects affiches age agent agents ages ah ahdnker aides air airs ais allegations allergies alterer alternative
alternatives amazingso ambiance ambulance ambulances ambulant amd ameliorant ameliorations amputee amuse an analyse analyses angle animal
annulations answ answere anyproblems apalling apparent appartement appartements applicable application appoint appreciation appreciations
apprehensive appropriatley approx appts aproch aptments architecture argument arguments arise arises arrange arrangement arrangements
arrestation arriere arrive arrogance arrogant art article artiste as aspect aspects assett assistance assistanceso assistants assume assurer
ateliers atmosphere attend attendents attentat attention attentive attitude audit augmentation augmentations auras automatise ave avion bac
bacon badges bagarres balance banal bandage bar barbe base basic basses bats beaux befor benediction benefice benet beurre billets bingo
biscuits bits bizarre blagues blame blaydon bloc boeuf boites bond borne bosses bottes bouffe bouquet bourse breakfast brigade bril budget
budgets bungalow bus businesse bute buttons cable caches cage calmant calmants calmer calories camera camp campagne camping cancer cap
capable car careand careing carnt carton cases casque cassettes catastrophe catheter cauchemar cause causes caveing cent central centre cents
centuple certain cfa challenge challenges champion chance chances chandelier change changes chanson chaos charge charlatan chat chats
checkneurological chefs chemises cheque chips chocolate cigarette circulation circums citations civilisations clarification clavier cliche
client clients cliniques clowns co code codes coins collection colleuges collision colonel combat comenout comfor commander commences comment
commit communal communautaires communication communications comparable compare compassinate compassion compatible competent complete
completer complications compliments comprehensible comprehension comprehensive compresses compression comprise concise conclusion condition
conditions conduit conference confirmation confusion congelo connecter connexion cons conseils consequence considerable consideration
considerations considerer consomme conspiration constant construction constructive consultant consultants consultation consultations contact
contacts content continue continues conversation conversations convocation convulsions cool coroner correct correspond couldna coupes
coupures courante course courses court covid cpn crack crawl creation credit cretin crime crimes crucial cslll culture curtious cycle dac
dalle damage danger dangsrous data date dates dealer decent decider decisi decision decisions decline decribed dental depart depend dependant
dependent deposition depression derangement deranges descend description descriptions destination destruction detail details detective
detereated detriment devise devoirs diagnose diagnoses didna difference different difo diligent dine direct direction directions directive
directives dirige discipline disciplines disconn discrete discrimination discussion discussions disnt dispenser dispite distance diverge
divertissement divulgation dnar document documents doesnt domeone domine dont doses double douce douceur dr dre drogue droits dsy duel
dynamite eachother ecg econsult ect eczema education effective efficiant effort efforts eg element elements elsewher email emergences
emission emoly emotions emotive employer enceintes encouragement engage engagement entente epee episode episodes epuise esp estimations
etageres etalon etape etc euros evac evasion event evidence evident ex exact examine examiner excelent excellence excellent
excellenttreatment excuse existent experience experiences expert expertise experts explaination explore explorer express extra extreme
ezample face faces farsl fat fcfa ferment feta fie fiere figurant figures fil filer film films final finale finances fl flageed flash
flechettes flexible focalise folk fondu forage force forcing formidable forts fortunes forum foyer fracture fraises frequent fri front frs
fruit ft funnie gamin gang gant gap gaps general generation gentleman gere gilet girls goal goals goutte gp gr gratitude grave greve grippe
guichets guide guidence habbits habitant habitants hair handl handlerspeedy hangar hapas harder hasnt havnt helpfulfriendly helpfull hepatite
hesitation hgf hic hiv hiven hol honorer hop hores hormonal horrible hosp hospit hospitalisation hospiy hote hotel humiliant humiliation
humour hydrates hypertbeticl ideal idiot ignorant ignorants ignore illegal image images imagine imbroglio immediate immense immposible impact
impartial impatient impeccable implementer implication implications importance important importer impossible impression inadequate incapable
incertitude incidences incident inclusion incompetent incontinence incontinent incorrect indigenes induceddcoma inevitable inf infection
infeection inflexible information infusion ingredients initial injection injections insigne insister insoles inspiration instable instance
instincts instruction instructions int integration intelligence intense intensifier intentions inter interaction interactions interactive
interchangeable intercommunication interfere interjections interruptions intervention interviewer intolerable intolerance intolerant
intraveneous invite invites isolation items iup jeans jet jobs journy jumelle jumelles jury justice kilo kilometres kilos lapins large larges
lasses lave leader legal lenghty leverything liaison lie lied liens lies limitations limites links listern local location loge lol long
longstanding looks loves lovley lthey ly m machine machines macho macs mademoiselle mail mails main maintenance major malaria male managers
mandate mania manoeuvrer marques masque masques massage massif massifs massive match mate matelot materialise maths matinees matos maximal me
meat medazalam media medias medical medications mediocre medium meetings menaces menage mene ment mental menu menus merci merveilleuse
message messages metier micro microsoft migraines mil mile milliers million mine minimal minimise mins minute minutes minuts miracle mises
miss mission mobile mode moderne modernise moment moments monitor monitoring monseigneur montres morale morceaux morgue mortum motivates
mouille mr mri mucj multiple muscles mwhen narre nature navette nd nda neede negatives negligee negligence negligent nets nhs nicotine niddle
nknths normal note notes nothingexcept nothinhg notifications notion nursery nus nuscence objection objective obliger obliges observation
observations occasion occasions occupation ocean oeuvre official ok oki ombudsman on operation operations opinion opinions opionion
opperators opportune option options oral ordinaire ordinators ordonnances ordure organisation organisations organise organiser orienter
original ose ot ourgp ours outrage overdose pa page pages pains paion pairs pala palier palliative pals papa paracet parade paralyse pardon
parents parking part participants parylasys patents patience patient patients pcr pelvis penis pensee pension percent perceptions perfection
performance perfusions perinatal permanent permission perspective pertinent pf phonecall photo photos physique pidgin pik piston place
placenta places plan plane planes planning plans plantain plants plate pleaseplease plesant plie pm point points poisson polar police
politelytaken politeyoung politique polos portable portions portraits poses positifs position positions positive positives posive possession
possible possibles pote poules poupe pousses pr practioner pre precise preeauns prefecture preferable premature prepare prescription
prescriptions presence present presentable presentation presser presses pressing pressures pretend prevention prison pro probable procedure
procedures procurer production productive profesional profession proffecional proffesional profit profits programme programmes progressive
projections promenades promises promt proposes prostate protection provise provision provisions pts ptsd public publication pus qa qas
queationsnis question questionnaire questionnaires questions questionspeople queue radio radios rang rapports rare rat rate rations rats rd
re reaction realise realy reassure reasurering reasuring recent reception receptive recieced recieved recomend record recorder rectum ref
reference reffered reflection reflexion refuse refuses regard regime region regions regret rehabilitation rein relache relapse relate
relations relax relaxation relief religion relivent remarque rencontres renforce renovations reorganise report repos representant
representation resident residents respect respiration responce responsefriendly restriction restrictions resume resus retards reticent
retires revenue revises revolver revues rings risques robe role roman ronde rondes rose roses rotation roues routes routine routines rural s
sable sacrifice safegurd saloon sandwiches sangs sanguines satisfaction satnav satnavs scanner scanners scenario scenarios scene score second
seconds secret secrets section sections sel selection sencory sendin senior sensations sense sent sentences sentimental series service
services servicethe serviettes severaldentists severe sexy shocking shoild shopping sidon signifier simple simples sincere site situation
situations six slips smart sms sn snacks social sofa solitaire sols solution solutions somthing son songsheet sons sores sort soupcons souple
source sparamedics speaker speakers special spectre sponsor spot square stabilisation stabiliser stable stages standard standards stands star
starters station stereo sterling stock stop store strategies stratergies stre streched stress stresses structure substance sucessful suger
suggestion suggestions suicide suicides suites suivante super supplier supplies support sure surgeons surveillant surveille surveythe suspect
suspension suspicion suture t ta table taille takongbhim tampon tardive tas taxi taxis techniques telephone tels temperature tend tendon
tendre tension tensions terminal terrain terrible terribles tes test tge th theatre theme themes therapies theyexplained thoroguh tht ticket
timethe timing tire toast tooooo topiramate total tounge tour tours tovery traces train trainee trainees tram tranche tranches transformer
transfusion transfusions transphobic transport trauma traverses treatm triage trolley trust tv tyneside type types u unconscoiusness unhelp
unit unstageable upto urgent urine urines usage vaccination vaccinees value vans variable variation vehichle velours vengeance ventilo venues
verbal veritable verser version vey via video videos vih village villages violence violent virus visible vision visitant vital vocal volume
vomit vovid vulnerable wa walkin wasnt wc wea weee werecalm weren whatsapp whatsoeve whist wiat witj wodss wonderfull xx xxx xxxx xxxxx ya
yard ypu zero`;
