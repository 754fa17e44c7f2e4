import { type ReadText } from '../engine/words/words';
import { wordSet } from '../packs/rule-words';

/** Body, pain, blood, breath, birth, injury, medicine, illness, self-harm, in both languages and Pidgin; folded. Family, age, place, thought and fear are none. */
const WHOLE = wordSet('urgency', 'whole');
const BEGINNINGS =
  `pain douleur doulour souffr suffer burn brul bruil cramp bleed saign hemorr haemorr breath breeth respir souffl etouff suffoc chok push pouss injur bless trauma swallow aval drown noy electr fractur broke break cass twist tordu sprain
  vomi diarr purg convuls seiz faint evanou dizz vertig swell swoll gonfl enfl infect bouton itch demang cough touss toux shiver frisson trembl shak engourd paraly blind aveugl confus delir worse worsen empir aggrav glycem diabet
  hypert epilep malari paludism jaund ictere depress deprim suicid medic tablet pill compri cachet antibio overdos allerg vaccin inject piqu operat cesar csection burst bruis swallow blister cloque collaps effondr inconsc consc reveil naus
  strang etrang abus harm attack agress dehydr deshydr overdos scream hurl hallucin`.split(/\s+/u);
const BLOOD = wordSet('urgency', 'blood');
const BESIDE_BLOOD = wordSet('urgency', 'besideBlood');

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
