import { type PackLists } from '../pack';

/** Words that the patterns name as a list (`@day`), in English. */
export const LISTS: PackLists = {
  intent: {
    me: 'i we us he she they my our husband wife mother father daughter child baby',
    rdv: 'appointment appointments visit booking slot meeting checkup check consult session',
    day: 'monday tuesday wednesday thursday friday saturday sunday wed thurs tomorrow today tonight morning afternoon evening week weekend month',
    date: 'day days time hour hours slot week period schedule',
    notice: `messaging text texts texting call calls calling reminder reminders alert alerts spam spams number info infos beeping beep beeps ping pings write
      writing`,
    sends: 'messaging text texts calls reminder reminders alert alerts spam spams',
    contacting: `text texting messaging call calling contacting write writing send sending remind reminding emailing pinging pestering bugging notifying notify texter
      spam spamming bother bothering disturb disturbing harass harassing annoy annoying nagging nag badgering badger hounding hassling hassle beep beeping
      ring ringing`,
    attend: 'come coming comes attending honour honor reach',
    language: 'english french spanish german arabic language',
    wh: 'what when where who whom whose which why how',
    good: 'good fine perfect great works work suits okay top alright',
    occasion: `funeral funerals burial wedding school flight church crusade market farm exam exams travel trip journey ceremony traditional knock meeting work shift
      class classes lecture gce`,
    away: 'farm farms work job office school market church funeral burial wedding kumbo gabon congo uk south abroad overseas',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
    num: 'one two three five ten fifteen twenty thirty forty couple few',
    person: 'husband wife mother father daughter child baby mum mom brother sister',
  },
  topics: {
    speak: 'speak talk discuss',
    someone: `someone somebody anyone anybody doctor doctors doc nurse human person manager director secretary receptionist midwife matron operator staff specialist
      counsellor counselor sister pharmacist people responsible`,
    tongues: 'english french language',
    weekday:
      'monday tuesday wednesday thursday friday saturday sunday wed thurs sat sun tomorrow today tonight morning afternoon evening week weekend',
    kin: `husband wife mother father daughter daughters child children baby mum mom dad brother sister uncle aunt nephew grandmother grandfather grandma grandpa
      friend neighbour kid kids boy girl twins other`,
  },
  death: {
    kin: 'mother father husband wife mum mom mummy dad daddy daughter brother sister aunt uncle grandmother grandfather',
    many: 'four five seven eight nine ten twelve fifteen twenty thirty several many',
  },
  complaint: {
    carer: 'doctor doc nurse nurses midwife surgeon dentist technician guard',
    staff: `doctor doctors doc nurse nurses receptionist receptionists secretary secretaries cashier cashiers guard guards gateman security staff staffs midwife
      midwives matron pharmacist technician surgeon specialist workers worker employees lab pharmacy`,
    place: 'maternity emergency pharmacy',
    rudeEn: `rude mean wicked nasty harsh unkind unfriendly impolite disrespectful aggressive racist tribalist tribalistic heartless insulting unprofessional
      unhelpful unwelcoming insensitive inhumane uncaring drunk proud pompous sarcastic careless useless lazy hateful evil rough snobbish ruder rudest moody
      quarrelsome`,
    hours:
      'hour hours hrs 2hrs 3hrs 4hrs 5hrs 6hrs 2hours 3hours 4hours 5hours day morning night evening afternoon forever tired',
    room: `toilet toilets latrine room rooms ward wards corridor corridors hospital clinic bed beds sheets maternity floor floors building laboratory environment
      bathroom bathrooms`,
  },
  urgency: {
    severe: `sharp splitting banging agony excruciating severely serious seriously bad badly terribly unbearable worst extremely strong crushing heavy heavily much
      too so well plenty high really stabbing big huge profusely nonstop continually killing`,
    sudden: 'sudden suddenly once',
    pain: 'aching sore pepper soreness pain painful paining pained hurt hurts hurting ache aches hot hots cramps burning burns cramp',
    feminine: 'she wife woman girlfriend sister daughter mother mum mami',
    child: `kiddo kids bub grandchild preemie child children baby babies newborn toddler daughter boy girl kid twin twins neonate grandson granddaughter nephew
      mona`,
    person: `i he she we they you my him her husband wife mother father mum mom dad mami grandmother grandfather grandma grandpa sister brother uncle aunt someone
      somebody neighbour friend`,
    not: 'not no never nor cannot',
    can: 'can could able fit manage want wants',
    takes:
      'lap shallow swalowd took take taken takes swallowed swallow swallows drank drunk drink drinks drinking ate eaten eat eating ingested sucked put inhaled',
    poison: `weedkiller killer cleaner cleaners hypo sniper paraquat ammonia fumes generator petrol bleach acid raticide gasoline turpentine caustic soap battery
      magnet magnets mercury thinner paint antifreeze chemical chemicals mushrooms fertilizer kerosine`,
    bleed: 'bleed bleeds bleeding bleedin blood bloods haemorrhage hemorrhage blooding',
    num: 'one two three four five seven eight nine ten eleven twelve',
    swell: 'balloon ballooned swells puffing inflated swell swelling swollen swelled puffy swole big',
    face: 'lips lip tongue throat eyes mouth neck',
    wound: 'stitch gauze wound wounds scar stitches cut dressing',
    drug: `meds valium medicine medicines medication tablet tablets pill pills drug drugs syrup antibiotic antibiotics vaccine treatment drip ampicillin
      amoxicillin penicillin paracetamol ibuprofen aspirin jab shot sulfa tramadol`,
    critical: `anticonvulsant puffer insulin antiretroviral antiretrovirals tuberculosis epilepsy antiepileptic heart pressure warfarin thinner thinners inhaler
      dialysis digoxin seizure seizures sickle asthma pump steroids steroid prednisone chemo diabetes diabetic psychiatric antidepressant antidepressants
      prep metformin amlodipine`,
    pregnant: 'pregnant pregnancy trimester gravid',
    worse: 'worse worsening worsens worsened increasing increases spreading getting',
    numb: 'numb numbness dead paralysed paralyzed weak weakness tingling heavy',
    limb: 'arm arms leg legs hand hands side foot feet body limb half shoulder',
    belly: 'belly stomach tummy womb side',
    hurter: `husband hubby boyfriend bf fella partner spouse fiance lover man men guy guys boys lads bloke somebody someone stranger strangers stepfather stepdad
      father dad daddy da stepmother stepmum mother mum mam mom uncle brother grandfather grandad landlord lodger boss madam neighbour neighbor pastor
      teacher coach soldier soldiers police thieves thief robbers robber son nephew wife girlfriend inlaw inlaws law tenant colleague roommate flatmate
      clansmen pimp client customer daughter`,
    partner: 'husband hubby bf fella partner spouse fiance lover man wife girlfriend',
    kinman:
      'uncle stepfather stepdad stepbrother grandfather grandad granddad landlord lodger neighbour neighbor pastor coach tenant',
    blow: `hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking strangle strangles
      strangled strangling choke chokes choked choking stab stabs stabbed stabbing whip whips whipped whipping flog flogs flogged flogging batter battered attack
      attacked attacks attacking assault assaulted assaults rape rapes raped raping molest molests molested grope groped abuse abuses abused abusing drag
      dragged shove shoved headbutt headbutted throttle throttled smack smacks smacked thump thumped belt belted caned canes caning burnt burned`,
    minor: `child children kid kids toddler baby boy girl daughter niece nephew grandson granddaughter grandchild infant pupil girls wean bairn stepson
      stepdaughter`,
    chemical: `bleach petrol gasoline weedkiller pesticides turpentine acid caustic cleaner descaler poison ammonia spirits fertilizer berries mushrooms mothballs
      firelighter paint`,
  },
};
