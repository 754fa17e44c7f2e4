import { type ComplaintLabel } from '../../complaint/labels';
import { type Patterns } from '../pack';

/** How people complain, in Pidgin and in mixed speech. */
export const COMPLAINT: Patterns<ComplaintLabel> = {
  conduct: `
    wan ..3 sleep with ..0 me|her
    wan ..2 for|have ..0 sex ..1
    una|wuna|dem told|tell|telling ...6 papa|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositive|positive|status|pregnant|pregnancy|sickness|illness|disease|diagnosis
    una|wuna|dem don ..0 tell|talk ...6 papa|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama|everybody ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositive|positive|status|pregnant|pregnancy|sickness|illness|disease|diagnosis
    una|dem told|tell|telling|exposed|revealed|disclosed ..0 my secret|secrets|status|sickness|illness|disease
    tchip* ..2
    dey ..1 me|us|we|man|people ..2 like|away
    @staff ..3 tchipe|tchip
    di|dey shout|vex|halla ..1 for ..1 people|man|we|me|patients
    @staff ..4 dey|na ..3 @rudeEn
    una|wuna|dem ..1 be|too|are|just|dey|get ..2 @rudeEn
    dem|una|wuna ..2 talk*|speak*|spoke|answer* badly|rudely|anyhow|bad|harshly|rubbish|roughly
    no fit talk|speak ..2 fine|better|well
    una ..2 bad|poor|terrible|nasty|rude|an|attitude|wrong|negative ..0 attitude|behaviour|behavior|manners|character|mouth|heart
    dem no get respect|heart|manners|time|patience
    dem|una|wuna no get respect|heart|manners|patience|sense|home
    @staff|dem|una|wuna ..1 di|dey shout*|insult*|vex|abuse|curse|halla|holla|quarrel|maltreat|slap
    called|call ..1 me|us|my|her ..2 ashawo
    cri|crie|crient|criait|criaient|crier|criez|cries|hurle|hurlent|hurler|hurlait|gueule|gueulent|gueuler|aboie|aboient|tonne ..2 sur|apres|dessus|contre|trop|fort|seulement|toujours
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...5 secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...5 secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic|probleme|problem ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama`,
  care: `
    una|dem ..1 killed|kill|nearly|almost ..1 killed|kill ..1 my`,
  waiting: `
    wait*|waited|waiting|queued ..2 for|so|too|very|too? ..2 taya|sotey|sotay
    waiting ..1 time|hours|period ..2 dey ..2 long|much|bad|terrible|crazy|unbearable
    queue|queues|wait|waiting|line|delay ..1 dey ..2 too|very|so? ..1 long|much|plenty|endless|bad|terrible|crazy
    una ..2 not|never|no ..2 on time
    una|wuna|dem ..1 di|dey|too? ..1 waste|delay|keep ..2
    we|i|man|people ..1 di|don|dey? ..1 wait ..2 sotey|sotay|taya|tire|tay|long|die
    @staff ..3 always|came|comes|come|arrived|arrives|was|is|are|started|start ..2 very|so|too|one|an|two|hours|hour? ..2 late`,
  money: `
    exigent ..3 gombo|tchoko
    donner|donne|payer|glisser|motiver|mouiller ..2 gombo|tchoko ..3 avant|pour|sinon
    gombo|tchoko|choko
    tchop*|chop*|eat*|eating|swallow* ..1 only|just? ..1 my|our|people|peoples|the|we|man money|moni
    una ..1 prices|fees|bills|price ..2 too|are|is ..2 high|expensive|much|abuse*|cost|plenty
    ask*|request*|want*|collect*|took|take|charge*|forced|force ..3 moni ..3 before|under|extra|without|for|from|secretly|more|me|pocket|no
    asked|demanded|asking|demanding|collect|collected|collecting ..3 for? ..2 moni ..1
    took|stole|stolen|steal*|collected|eat|ate|cheat*|rob*|seized|kept ..1 my|our|me|us|from|people|we ..2 moni
    moni ..3 back ,>
    you ..1 una? ..1 too ..1 like|love money
    una too like money
    bouffe*|mange*|tchop*|chop*|eat*|eating|swallow* ..1 seulement|only|just? ..1 notre|nos|my|our|people|mon|peoples|the|l|we|man argent|sous|money|dos|moni
    demande|demandent|demander|demandee|reclame|reclament|reclamer|exige|exigent|exiger|voulait|veut|veulent ..3 argent|sous|pourboire|cadeau|biere|motivation|gombo|tchoko|pot|quelque|cafe|taxi|transport|carburant`,
  lost: `
    una|dem ..3 lost|lose|loose|misplaced|misplace|mixed|miss ..1 my|our|the|his|her ..2 file|files|result|results|sample|samples|book|folder|card|papers|record|records|report|xray|scan|blood|test|tests`,
  theft: `
    dem|una|wuna don|di ..0 thief|steal|take ..1 my|we ..1
    thief|thieves dey ..3 hospital|clinic|place
    dem|una|wuna don|di ..0 thief|steal|take ..1 ma|my|we ..1`,
  waitingNow: `
    dey here|sitting|standing|seated ..1 here? ..0 since|for ..0 #|hour|hours|hrs|two|three|four|morning|long ..1`,
  place: `
    @room ..3 dey ..2 dirty|filthy|disgusting|smelly|smelling|stinking|hot|broken|bad|nasty|horrible*`,
  service: `
    nobody ..1 dey? ..1 answer|help|attend|care|mind ..1
    una|dem ..1 refused|reject*|denied ..1 me|us|him|her|my ..2
    doctor no ..1 dey
    service|services|organisation|organization|management|system|clinic|hospital|experience|treatment|care|reception|customer|prestation ..2 dey ..3 @badFr|bad|poor|poorly|terrible|horrible|awful|useless|nonsense|disgusting|pathetic|slow|rubbish|worst|disappointing|zero|shit|messy|disorgani*|rude|chaotic|unacceptable|appalling
    yeye ..1 service|services|hospital|clinic|experience|organisation|organization|management|system|reception|customer
    you ..1 people|guys|all|una? ..1 are|be|too|na|just ..3 bad|useless|wicked|terrible|horrible|nonsense|unserious|rubbish|disgusting|pathetic|poor|slow|joking|shameless|animals|rude|incompetent|unprofessional|disorganized|disorganised|stressful|annoying|wasting
    una|wuna ..2 bad|wicked|useless|unserious|slow|too
    i will|am suing una ..2 hospital|clinic|doctor|nurse
    shame on|to|for ..1 una
    ndem|mess|chaos|nonsense|rubbish ..1 in|at|here|with|your|that|dey ..2 clinic|hospital|you|una|there|place|service
    una ..3 change|cancelled|postponed|rescheduled|cancel|reschedule ..3 times|always|again
    never ..2 again ..2 una ..1
    trois|deux|plusieurs|3|2|three|two|many|several fois|times ..2 que ..1 vous|on ..2 annule*|report*|change*|cancel*|reschedule*
    doctor|docteur no ..1 dey|come|show
    unsatisfactory|insatisfaisant*|a revoir|laisse a desirer
    i will|am sue|suing you|una|the|this ..2 hospital|clinic|doctor|nurse|clinique`,
  praise: `
    hope|espere|pray|j espere ..5
    merci|thank|thanks ..4 ne|not|never ..4
    wait*|attend*|attente|attendu ..1 pas|not|peu ..1
    i|je|j|moi|we ..2 am|suis|was|etais|serai|will|ai ..3 late|retard|rude|impoli*|desagreable|mechant*
    no|not|never|nothing|pas|rien|aucun|aucune|jamais|sans|zero|nor|ni ..1 a|any|d|de|eu|had|one|un|une|une? ..1 complain*|complaint*|plainte*|plaindre|reclamation*|reproche*|regret*|signaler|probleme*|problem*|issue*|redire
    not|no|never|nobody|noone|pas|jamais|personne|ni|n|sans|without|didn|didnt|aucun ..3 wait*|attendu|attendre|attends|attente|shout*|insult*|yell*|rude*|impoli*|malpoli*|mechan*|queue|delay|mal|retard|cri|crie|humili*|ignored|ignore*|lost|perdu*|dirty|sale|sales|bribe*|arnaqu*|voleur*|corrompu*|disappointed|decu*|long|longtemps|harass*|menac*|moqu*|mepris*|beat|slapped|gifle*|frappe*|mistreated|maltraite*`,
  fact: `
    wait*|attend ..2 for|your|my|that|the ..2 moto|bendskin
    wan ..3 wait|waiting
    pikin ..1 husband|wife|boss|mother|father|brother|sister|landlord|neighbour ..4 shout*|beat|beats|hit|insult*|slap*|scream*|cry*
    robbed|stole*|stolen|thief|bandits|thieves ..3 in|at|on|a|last|yesterday|my|my ..1 moto
    stole*|stolen ..2 my ..1 moto
    how|combien|quel|quelle|what ..4 wait*|attente|attendre|attend|queue
    wait|attendez|attends|patientez moi|nous|me|us|un|svp|please|until|till|jusqu|small
    do|does|is|are|will|can|est|estceque|avez|est|sont|what|how|which|combien|quel|quels|quelle|when|quand|if|si ..3 price|prices|prix|cost|fee|fees|money|pay|payer|paye|argent|expensive|cher
    robbed|vole*|stole*|stolen|agresse*|thief|voleur*|bandits|thieves ..3 in|at|on|sur|dans|au|a|last|yesterday|hier|my|mon|ma|my ..1 road|route|taxi|bus|house|maison|marche|market|way|street|rue|quartier|travail|work|phone|night|moto|transport`,
  others: `
    bendskinneur|moto`,
};
