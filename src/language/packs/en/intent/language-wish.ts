import { type LanguageWishLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking to be written to in a language, in English. */
export const LANGUAGE_WISH: Patterns<LanguageWishLabel> = {
  any: `
    change|switch|other|another|different|choose|which|select|set|my ..3 language|languages|langues
    < language ,> >
    not|no ..4 language
    language ..2 please`,
  not: `
    not|no|dont|never|little|poorly|barely|hardly
    only ..1 small`,
  verb: `
    have
    translat*|tradui*|hear|explain|speak|speaks|spoke|understand|understands|hear|hears|read|reads|write|switch|change|changing|prefer|preferable|want|like|need|use|send|talk|talking|reply|message|messages|continue|text|put|sms|translate|traduction|translation|am|speaker|version|parl|know|easier|better|get|reminders|set|choose|from`,
  frame: `
    or nothing|else
    in|into|to|as
    please|pls|only|instead|version|speaker|now|language|mode|from`,
};
