import { type Intent } from '../../domain/conversation/understanding';
import { LinearModel } from '../model/linear-model';
import { WEIGHTS } from './second-opinion-weights';

/**
 * A trained model that is asked only when no rule reads a reply. It may never cancel, stop or start messages, or raise an alarm:
 * for those nobody acts on a guess, and asking again is cheap.
 */
const MAY_SAY: ReadonlySet<string> = new Set<Intent>(['confirm', 'question', 'greeting_thanks', 'help', 'already_came', 'wrong_number', 'running_late', 'feedback']);
/** Log-odds a guess needs, and its lead over the next one. Below, the reply is asked again. */
const LEAST = 0.35;
const LEAD = 2;

let shipped: LinearModel | undefined;

/** The shipped model, read once. */
export const secondOpinionModel = (): LinearModel => (shipped ??= LinearModel.load(Buffer.from(WEIGHTS, 'base64')));

/** What the model takes a reply for, and how sure it is (0 to 1); null when it is not sure or may not say it. */
export function secondOpinion(model: LinearModel, text: string, idle: boolean): { intent: Intent; confidence: number } | null {
  const scores = model.scores(text, { idle: idle ? 1 : 0 });
  let best = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const top = scores[best] ?? 0;
  const next = Math.max(...scores.filter((_, i) => i !== best));
  const intent = model.parts.outputs[best];
  if (intent === undefined || !MAY_SAY.has(intent) || top < LEAST || top - next < LEAD) return null;
  return { intent: intent as Intent, confidence: 1 / (1 + Math.exp(-top)) };
}
