import { analyse } from '../../../../src/language/analyse';
import { type AnalysisInput } from '../../../../src/domain/feedback/analysis';

const sentiment = (text: string, rest: Partial<AnalysisInput> = {}): string =>
  analyse({ text, lang: 'fr', ...rest }).sentiment;
const themes = (text: string, lang: 'en' | 'fr'): string[] => analyse({ text, lang }).themes.map(({ theme }) => theme);

describe('the question decides what "nothing" means', () => {
  test.each([
    ['Rien', 'fr', 'improve', 'positive'],
    ['Rien', 'fr', 'good', 'negative'],
    ['RAS', 'fr', 'why', 'neutral'],
    ['nothing', 'en', 'improve', 'positive'],
    ['Nothing really', 'en', 'good', 'negative'],
    ['tout', 'fr', 'good', 'positive'],
    ['Everything', 'en', 'improve', 'negative'],
    ['aucune idée', 'fr', 'good', 'neutral'],
    ['ne changez rien', 'fr', 'improve', 'positive'],
  ] as const)('%s (%s, %s) is %s', (text, lang, question, expected) => {
    expect(sentiment(text, { lang, question })).toBe(expected);
  });
});

test.each([
  ['Les infirmières sont très gentilles et compétentes', 'fr', 'positive'],
  ['Personnel impoli et locaux sales', 'fr', 'negative'],
  ["Le docteur n'est pas gentil", 'fr', 'negative'],
  ['Aucun problème, sans attente', 'fr', 'positive'],
  ['The staff were rude and the ward was filthy', 'en', 'negative'],
  ['Doctor and nurses were so kind and helpful', 'en', 'positive'],
  ['not friendly', 'en', 'negative'],
] as const)('%s (%s) is %s', (text, lang, expected) => {
  expect(sentiment(text, { lang })).toBe(expected);
});

test.each([
  ["J'ai attendu cinq heures dans un couloir sale", 'fr', ['waiting_time', 'environment']],
  ['La consultation est trop chère et le médicament était en rupture', 'fr', ['medication', 'cost_billing']],
  ['waited 4 hours, no drugs at the pharmacy', 'en', ['waiting_time', 'medication']],
] as const)('%s is about %s', (text, lang, expected) => {
  expect(themes(text, lang)).toEqual(expect.arrayContaining([...expected]));
});

test('a high mark beside an angry text is flagged, not averaged', () => {
  const angry = 'Accueil horrible, personnel malpoli, je ne reviendrai plus';
  expect(analyse({ text: angry, lang: 'fr', rating: 5 })).toMatchObject({ sentiment: 'negative', contradiction: true });
  expect(analyse({ text: angry, lang: 'fr', rating: 1 })).toMatchObject({
    sentiment: 'negative',
    contradiction: false,
  });
  expect(analyse({ text: 'Excellent service, thank you', lang: 'en', rating: 1 }).contradiction).toBe(true);
});

test('evidence is quoted as the patient wrote it', () => {
  const text = "L'INFIRMIÈRE m'a Giflée !";
  const { evidence, urgency } = analyse({ text, lang: 'fr' });
  expect(evidence).toContain('Giflée');
  expect(evidence.every((quote) => text.includes(quote))).toBe(true);
  expect(urgency).toBe('follow_up');
});

test.each([
  ["Toilettes sales et trop cher pour ce que c'est", 'fr', 'none'],
  ["Trop d'attente, les prix montent et rien n'est affiché", 'fr', 'none'],
  ['Il a fallu glisser un petit billet au gardien pour entrer', 'fr', 'follow_up'],
  ["On m'a fait attendre toute nue, sans rideau", 'fr', 'follow_up'],
  ['Dirty and expensive', 'en', 'none'],
  ['The guard wanted a bribe, terrible', 'en', 'follow_up'],
] as const)('staff are asked to call for harm and requests, not for displeasure alone: %s', (text, lang, expected) => {
  expect(analyse({ text, lang }).urgency).toBe(expected);
});
