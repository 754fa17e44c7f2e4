import { type PackLists } from '../pack';

/** Words that the patterns name as a list (`@day`), in any language. */
export const LISTS: PackLists = {
  intent: {
    me: 'me on son papa mama',
    rdv: 'consultation place reservation',
    day: 'thur fri',
    date: 'date dates moment timing',
    notice:
      'message messages sms mail mails notification notifications whatsapp contact contacts communication communications information bot robot',
    sends: 'message messages sms mails notification notifications',
    contacting: 'message contact pester biper',
    attend: 'attend honorer',
    language:
      'pidgin fulfulde duala bamoun fulani foufoulde haoussa hausa francophone anglophone frensh inglish anglai francai englsh frances franglais camfranglais',
    wh: 'comment',
    good: 'ok super impeccable cool excellent ideal correct arrange',
    occasion: 'court tontine introduction inhumation compositions',
    away: `village villages campagne champs plantation campus douala yaounde bafoussam bamenda garoua maroua ngaoundere buea kumba dschang foumban ebolowa edea
      nkongsamba loum mbouda bafang sangmelima mbalmayo tiko mamfe wum nigeria lagos abuja libreville brazzaville tchad ndjamena togo ghana senegal dakar
      abidjan france paris europe belgique belgium allemagne germany italie italy canada dubai america chine china london`,
    num: '# a an',
    person: 'son papa mama',
  },
  topics: {
    speak: 'chat cause converse',
    someone: 'dr agent reception major service boss',
    tongues: 'inglish frances pidgin fulfulde fulani foufoulde haoussa hausa bassa duala',
    weekday: 'thu thur fri',
    kin: 'son sons papa mama cousin niece parents',
  },
  death: {
    kin: 'son mama papa',
    many: 'six 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 22 25 30 35 40',
  },
  complaint: {
    carer: 'dr',
    staff: 'dr major trainee trainees agent agents reception consultant',
    place: 'reception standard',
    rudeFr:
      'arrogant insolent brutal violent violents cruel hostile distant indifferent incompetent incompetents nonchalant zero',
    badFr: 'horrible deplorable lamentable execrable zero mediocre catastrophe inadmissible glacial',
    rudeEn: 'arrogant hostile abusive cruel brutal incompetent nonchalant insolent',
    hours: '2h 3h 4h 5h 6h 7h 8h long ages tire',
    room: 'wc latrines',
  },
  urgency: {
    severe:
      'horrible severe terrible intense violent violents forts fortes grosses extreme grave graves massive massif vive',
    sudden: 'brusque brutal',
    pain: 'elance pains painin paine',
    feminine: 'mama',
    child: 'ptit infant son jumelle jumelles niece beby mouna',
    person: 'on me papa mama patient cousin',
    can: 'arrive',
    takes: 'piak swalowed avales drinked',
    poison: `harpic dettol gazoil kerosene kerozene detergent poison poisons pesticide pesticides insecticide insecticides herbicide gramoxone rat rats diesel omo
      batteries champignons karosene destop`,
    num: '# six',
    swell: 'swellin',
    face: 'face',
    wound: 'operation-place incision suture sutures points wond csection',
    drug: `panadol tylenol remede drogue prozac xanax medications injection cachet vaccination capsule capsules dose doses quinine nivaquine coartem bactrim
      flagyl augmentin cotrimoxazole diclofenac voltaren artesunate morphine codeine`,
    critical: `coumadin eliquis xarelto plavix pradaxa metoprolol bisoprolol depakene betabloquant betabloquants betablocker ventolin lisinopril arv arvs
      antiretroviraux hiv vih tuberculose antiepileptique antiepileptiques convulsion tension hypertension bp anticoagulant anticoagulants ventoline dialyse
      corticoides transplant keppra tegretol lithium metformine`,
    pregnant: 'gestante foetus fetus',
    worse: 'propage',
    numb: 'paralyse insensible',
    limb: 'main',
    belly: 'lower-belly abdomen abdominal uterus pelvis',
    hurter: 'stranger papa cousin ex bandits gang copain',
    partner: 'ex boyfriend copain',
    kinman: 'cousin',
    chemical: `jik izal dettol harpic gramoxone otapiapia kerosene kerosine karosene diesel detergent destop sniper dichlorvos paraquat insecticide pesticide
      herbicide methadone antifreeze raticide phenyl phenol lysol bygon baygon thinner antigel`,
  },
};
