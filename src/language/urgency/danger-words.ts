import { type ReadText } from '../engine/words/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Body, pain, blood, breath, birth, injury, medicine, illness, self-harm, in both languages and Pidgin; folded. Family, age, place, thought and fear are none. */
const WHOLE =
  words(`head tete crane eye eyes oeil yeux face visage mouth bouche tongue langue throat gorge neck cou nuque chest poitrine breast breasts sein seins nipple heart hart coeur lung lungs poumon poumons belly ventre bele stomach estomac tummy abdomen
  womb uterus dos spine arm arms bras hand hands leg legs jambe jambes foot feet pied pieds knee genou hip hanche skin peau bone bones os nose nez ear ears oreille oreilles tooth dent dents gum gums gencive gencives finger fingers doigt doigts toe toes orteil
  penis vagin vagina anus rectum bowel incision stoma stomie kidney rein reins foie liver side ribs cote
  pain pains mal maux ache aches sore hurt hurts hot chaud chaude cold froid froide stiff raide
  blood blud sang san clot clots caillot caillots pus discharge pertes
  labour labor placenta waters eaux cordon contraction contractions
  wound wounds plaie plaies cut cuts burn burns burnt fell fall fallen tombe tombee chute accident bite bitten bit mordu mordue sting stung piqure snake serpent scorpion dog chien knife couteau machete gun shot stab poison bleach javel nail clou rape raped viol violee viole beaten
  fever fievre temperature malaria palu sick malade malades ill unwell weak faible faibles dizzy pale pus flu grippe rash stroke avc attack fit fits crise crises asthma asthme cancer sida hiv vih aids tb sugar sucre tension pressure bp sats oxygen oxygene
  fast incision dehisced thirsty soif yellow jaune jaunes blue bleu bleue black noir noire dark numb flou blurred tetanus tetanos condom preservatif unprotected positive
  drug drugs dose doses arv arvs sintrom insulin insuline jab pump inhaler ventoline catheter sonde drain platre cast stitches points
  die dying dead death mort morte mourir meurs meurt kill killed tuer tue rope corde bridge pont hang life vie
  urine urin pee piss pipi stool stools selles caca poop toilet toilette toilettes
  unconscious coma awake respond repond reveille bouge feeds feed tete teter tetee kick kicks kicking moving
  help secours aidez urgence urgent emergency ambulance danger grave critical critique serious`);
const BEGINNINGS =
  `pain douleur doulour souffr suffer burn brul bruil cramp bleed saign hemorr haemorr breath breeth respir souffl etouff suffoc chok push pouss injur bless trauma swallow aval drown noy electr fractur broke break cass twist tordu sprain
  vomi diarr purg convuls seiz faint evanou dizz vertig swell swoll gonfl enfl infect bouton itch demang cough touss toux shiver frisson trembl shak engourd paraly blind aveugl confus delir worse worsen empir aggrav glycem diabet
  hypert epilep malari paludism jaund ictere depress deprim suicid medic tablet pill compri cachet antibio overdos allerg vaccin inject piqu operat cesar csection burst bruis swallow blister cloque collaps effondr inconsc consc reveil naus
  strang etrang abus harm attack agress dehydr deshydr overdos scream hurl hallucin`.split(/\s+/u);
const BLOOD = new Set(['blood', 'sang', 'sanguin']);
const BESIDE_BLOOD = new Set(
  'group groupe type bank banque donor donneur donation test tests sample prise don donner analyse analyses'.split(' '),
);

/** Near spellings of shorter words are not counted: "Paul" is no "palu". */
const SHORTEST_CORRECTED = 5;
const LONGEST_GAP = 2;
/** "my blood group is O", "prise de sang". */
const isRoutine = (all: ReadText['words'], at: number): boolean =>
  BLOOD.has(all[at]?.form ?? '') &&
  all.slice(Math.max(0, at - LONGEST_GAP), at + LONGEST_GAP).some(({ form }) => BESIDE_BLOOD.has(form));

/**
 * Whether any word of a text is of the body, of illness, injury, medicine, birth or self-harm. Without one a model's opinion alone is no alarm: its weights for words of
 * family, age and thought made an emergency of "Marie et Paul". Of 40 alarms in our labelled texts that no rule reads, each has such a word.
 */
export const hasDangerWord = ({ words: all }: ReadText): boolean =>
  all.some(
    ({ form, forms }, at) =>
      !isRoutine(all, at) &&
      (form.length < SHORTEST_CORRECTED ? [form] : forms).some(
        (one) => WHOLE.has(one) || BEGINNINGS.some((beginning) => one.startsWith(beginning)),
      ),
  );
