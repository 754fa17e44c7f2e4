import { type RuleWords } from '../../rule-labels';

/** Words of English that the rules of urgency/ ask for. */
export const URGENCY: RuleWords<'urgency'> = {
  images: 'kill* dead* dying* faint*',
  now: 'now',
  calm: 'fine better',
  notCalm: 'not no',
  whole: `head eye eyes face mouth tongue throat neck chest breast breasts nipple heart hart lung lungs belly stomach tummy abdomen womb
    spine arm arms hand hands leg legs foot feet knee hip skin bone bones nose ear ears tooth gum gums finger fingers toe toes bowel
    incision stoma kidney liver side ribs pain pains ache aches sore hurt hurts hot cold stiff blood clot clots discharge labour labor
    waters wound wounds cut cuts burn burns burnt fell fall fallen bite bitten bit sting stung snake dog knife machete gun shot stab
    bleach nail raped beaten fever malaria sick ill unwell weak dizzy flu rash stroke attack fits asthma hiv aids sugar pressure bp
    sats oxygen fast dehisced thirsty yellow blue black dark numb blurred tetanus condom unprotected positive drug drugs arvs insulin
    jab pump inhaler drain cast stitches die dying dead death kill killed rope bridge hang life pee piss stool stools poop toilet
    unconscious awake respond feeds feed kick kicks kicking moving help emergency critical serious`,
  blood: 'blood',
  besideBlood: 'group bank donor donation sample',
  death: 'die dies died dying dead kill killing',
  wishes: `want wants wanted wanna wish wishes wished rather better best prefer prefers ready decided thoughts voices myself himself herself
    themselves hope must should deserve pills tablets rope bridge roof river jump hang gun goodbye never useless`,
  about: 'of about to',
  thinks: 'think* thinking*',
  fears: 'afraid scared fear fears terrified',
  negation: 'not no never',
  speakers: 'i',
  hurts: 'pain pains cough fever sickness asthma disease headache thing hunger',
  kill: 'kill killing',
  wanting: 'want wants wanna',
  going: 'go going will ll gonna might may about',
  transparent: `an any the my some single sign signs of have has had having feel feeling felt get got getting is was am are it been be in more
    longer really chest stomach back such other new now one as or and nor most even much problem pain pains fever bleeding`,
  negationInGuards: 'nobody noone no not never without none neither nor nothing',
  persons: 'him us child baby daughter hand leg wife husband i',
  subjects: 'i he she it we they',
  answering: 'answer* respond*',
  somebody: `he she him her i baby babe child kid boy girl daughter mother mama mum mom mummy father dad daddy husband wife grandmother
    grandfather granny grandma grandpa brother sister neighbour neighbor friend uncle aunt auntie aunty nephew colleague man woman
    twin`,
  offices: `phone phones number line lines call calls called calling caller ring ringing email emails text texts team teams operator operators
    handler reception office desk center switchboard bell buzzer`,
  denials: 'not never nobody noone no nor without',
  writer: 'us we i',
  unborn: `baby child fetus twins belly womb kick kicks kicking pregnant pregnancy feel feeling felt he she him her`,
  streets: `ghost town lockdown road roads street streets cars curfew strike day monday tuesday wednesday thursday friday saturday sunday`,
  readable: `text texts screen writing written letters number picture link address doctor him her you nurse house sign signboard building gate
    entrance clinic hospital time name it where what how why when if appointment calendar email`,
  school: 'school university exam exams examination class training academy',
  talk: 'talk talking',
  cannot: 'i can could cannot not no am sorry please hello yes now',
  proper: `so i we he she it that this not you they my thursday monday tuesday wednesday friday saturday sunday tomorrow the`,
  movement: 'movement*',
  eyes: 'eye eyes blind black',
  illness: 'sick* ill*',
  staff: `doctor doctors nurse nurses receptionist receptionists secretary secretaries cashier cashiers guard guards guardman gateman staff
    staffs midwife midwives matron pharmacist technician surgeon specialist consultant team director manager`,
  places: 'reception security pharmacy lab laboratory desk counter maternity',
  at: 'at in to near from',
  somebodyInWhoseSign: 'lady ladies woman women man men guy guys girl girls people one ones aunty',
  own: 'my our',
  determiners: 'the your this that these those an of some our',
  patients: `mother mama mum mom mummy father dad daddy husband wife grandmother granny grandma grandfather grandpa brother sister neighbour
    neighbor friend uncle aunt auntie nephew child children kid boy girl daughter baby twin`,
  third: 'he she e',
  speakersInWhoseSign: 'i am',
  plural: 'they them you u unu we us people',
  between: `can could cannot not no do does did will would is are was were been be has have had always very really just too also even who that
    and there here of for the at night day morning duty shift yesterday today monday young old new fat tall other second that's your
    know knows able want wants to never often us his her mr women side`,
  ill: `face mouth tongue jaw arm arms side leg hand weak weakness heavy twisted twist droop drooping dropped crooked bent sudden suddenly
    stroke drool drooling drools numb paralysed paralyzed slur slurred slurring dizzy fell fallen collapsed unconscious breath breathe
    breathing throat swollen swelling choking limp weird confused`,
  talking: 'speak* spok* talk*',
  languages: 'english language dialect spanish german',
  telephones: 'phone line',
  nowInWhoseSign: 'now nw presently currently',
  busy: `meeting meetings work working job office class school exam exams church mass mosque driving drive bike plane market busy bank
    library interview funeral noise noisy network battery roaming`,
  reached: `someone somebody anyone anybody nobody person people women doctor nurse secretary receptionist human manager staff sister brother
    them him her you us everyone everybody other others`,
  to: 'to with for',
  howMuch: 'much loud loudly lots about',
  loss: 'anymore again longer',
  growing: 'stutter*',
  badly: 'badly bad anyhow rubbish nonsense rude',
  addressedOne: 'us',
  presentWords: 'here around home available',
  pasOrNot: 'not',
};
