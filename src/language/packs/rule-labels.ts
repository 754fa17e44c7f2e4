/**
 * Labels of the words that rules ask for one at a time, by the room of the rules. What a label means is said where the rule names it
 * (`wordSet('signals', 'denials')`); its words stand in the packs.
 */
export interface RuleLabels {
  signals:
    | 'denials'
    | 'negators'
    | 'refusers'
    | 'interjectionFollowers'
    | 'unreal'
    | 'answerOpeners'
    | 'orNot'
    | 'comparedByPlus'
    | 'beforeComparing'
    | 'preamble'
    | 'auxiliary'
    | 'subject'
    | 'questionWords'
    | 'inverted'
    | 'invertedSubject'
    | 'askedLast'
    | 'toldBefore'
    | 'askedAbout'
    | 'which'
    | 'whenNoun'
    | 'courteousEnd'
    | 'orNotAsked'
    | 'speakers'
    | 'asksClause'
    | 'hypothetic'
    | 'afterAble'
    | 'otherThings'
    | 'cancelled'
    | 'cancelledByClinic'
    | 'deniedByNe'
    | 'afterNe'
    | 'wrong'
    | 'reflexive'
    | 'askingWhen'
    | 'devices'
    | 'movesHouse'
    | 'ofOnesOwn'
    | 'hasSeen'
    | 'callNoun'
    | 'afterArticleLa'
    | 'forgets'
    | 'forgotten'
    | 'beforeOrder'
    | 'works'
    | 'worker'
    | 'so'
    | 'plans'
    | 'just'
    | 'ofVerb'
    | 'goesTo'
    | 'betweenAgreement'
    | 'misses'
    | 'missing'
    | 'beforeMissing'
    | 'wishing'
    | 'receives'
    | 'visitNoun'
    | 'enrols'
    | 'thanking'
    | 'sendingAgain'
    | 'results'
    | 'justOrCould'
    | 'received'
    | 'messageNoun'
    | 'afterVerbNot'
    | 'deniedFirst'
    | 'calledOff';
}
export type RuleRoom = keyof RuleLabels;

/**
 * What one language says under each label: folded words divided by blanks. `word*` is any word that begins so, `word~` one that begins so and goes on
 * with letters alone. A label that a language has no words for is left out.
 */
export type RuleWords<Room extends RuleRoom> = Readonly<Partial<Record<RuleLabels[Room], string>>>;
export type PackRules = { readonly [Room in RuleRoom]?: RuleWords<Room> };
