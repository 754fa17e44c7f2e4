import { type Effect } from './effect';
import { type ConversationState } from './state';

/** What a transition gives: the state after it, and what is to be done, in order. */
export interface Outcome {
  state: ConversationState;
  effects: Effect[];
}

export const outcome = (state: ConversationState, ...effects: Effect[]): Outcome => ({ state, effects });

/** Does the second after the first. */
export const then = (first: Outcome, next: (state: ConversationState) => Outcome): Outcome => {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
};
