import { type PackLists } from '../pack';

/** Words that the patterns name as a list (`@day`), in Pidgin and in mixed speech. */
export const LISTS: PackLists = {
  intent: {
    day: 'tomoro',
    attend: 'kam',
    wh: 'wetin usai weti whosai',
    occasion: 'njangi',
    away: 'kwatt kwat',
  },
  topics: {
    speak: 'tok',
    someone: 'docta',
    kin: 'pikin pikins mater pater',
  },
  complaint: {
    carer: 'docta dokta',
    staff: 'docta dokta',
    hours: 'sotey sotay taya',
  },
  urgency: {
    severe: 'sotey',
    feminine: 'nga',
    child: 'pikin muna',
    not: 'neva',
    takes: 'chopped chop',
    poison: 'jik otapiapia',
    belly: 'bele',
    hurter: 'massa oga brother',
    partner: 'massa',
    kinman: 'uncle',
    blow: 'nack knack chook chuk',
    minor: 'pikin pickin pickney muna',
  },
};
