import { type DeathLabel, type RatingLabel, type SignalLabel, type TopicLabel } from '../../intent/labels';
import { type Patterns } from '../pack';

/** Yes, no, coming, being able to come, confirming, in any language. */
export const COMING: Patterns<SignalLabel> = {
  yes: `
    👍|👌|✅|✔|💯|🤝|☑|🆗`,
  attend: `
    @attend
    on arrive`,
};

/** Cancelling, being away, no longer needing the visit, in any language. */
export const NOT_COMING: Patterns<SignalLabel> = {
  cancelWord: `
    absence ..1`,
  absent: `
    @occasion @weekday
    impossible
    @attend impossible`,
};

/** Another time, not being sure, in any language. */
export const ANOTHER_TIME: Patterns<SignalLabel> = {
  uncertain: `
    50/50|50%
    50 50`,
};

/** Stopping and starting the messages, in any language. */
export const MESSAGES: Patterns<SignalLabel> = {
  optOut: `
    refuse ..2 @notice
    stop >
    < stop stop ... >`,
  optOutNot: `
    bus stop`,
};

/** Asking for help and asking questions, in any language. */
export const ASKING: Patterns<SignalLabel> = {
  ask: `
    question|questions`,
};

/** A wrong number, having come, being on site, in any language. */
export const PRESENCE: Patterns<SignalLabel> = {
  here: `
    on site`,
  dayName: `
    @weekday`,
};

/** Comments, greetings, thanks, farewells, in any language. */
export const COURTESY: Patterns<SignalLabel> = {
  spam: `
    http|https|www`,
  greet: `
    💐|❤|😊|😘|🥰|😇|🙂|☺|🌹|💕|💖|🤗|😀|😃|💜|💙|♥`,
  thanks: `
    🙏
    courage`,
  bye: `
    a+`,
};

/** Asking to be called, or to be reminded, in any language. */
export const CALLS_WANTED: Patterns<TopicLabel> = {
  callWanted: `
    @speak @someone`,
  callNot: `
    @speak ..2 @tongues`,
};

/** Asking when, with whom, where, how much, what to bring, who writes, in any language. */
export const ASKING_WHAT: Patterns<TopicLabel> = {
  where: `
    ceou`,
};

/** Undecided, in hospital, without means, well again, with another person who needs a visit too, in any language. */
export const CIRCUMSTANCES: Patterns<TopicLabel> = {
  perhaps: `
    50 50
    50/50`,
};

/** That somebody has died, in any language. */
export const DEATH: Patterns<DeathLabel> = {
  told: `
    r.i.p`,
};

/** Marks in words, in any language. */
export const RATING: Patterns<RatingLabel> = {
  1: `
    👎 👎
    😡|😠|🤬|🤮|💩|😤|🤢`,
  2: `
    😞|🙁|😕|☹|😔|😟|😒|🙄`,
  3: `
    50 50
    😐|😶|🫤|😑`,
  4: `
    🙂`,
  5: `
    100|100%
    10/10|100/100|20/20
    😍|🤩|💯|🥰|❤|🏆`,
  '4-5': `
    😀|😊|😁|😃|👍|😄|☺|👏|🙌|😇`,
  '1-2': `
    👎|😢|😭|😖|😩|😣`,
};
