import { LinearModel } from './linear-model';

/** Models that read texts of every language: second opinions on what a reply asks for and on how urgent it is, and which language it is in. */
export type SharedModel = 'intent' | 'urgency' | 'language';
export type SharedWeights = Readonly<Record<SharedModel, Uint8Array>>;

let given: SharedWeights | undefined;
const loaded = new Map<SharedModel, LinearModel>();

/** Takes the bytes of the models, once at start and before the first text is read; each is decoded when it is first asked for. */
export function useSharedModels(weights: SharedWeights): void {
  given = weights;
  loaded.clear();
}

/** A model in use. Throws when no weights were given, because nothing may be read without them, and ModelFileError when its bytes are damaged. */
export function sharedModel(name: SharedModel): LinearModel {
  const known = loaded.get(name);
  if (known) return known;
  if (given === undefined) throw new Error('the trained models were not given: call useSharedModels at start');
  const model = LinearModel.load(given[name]);
  loaded.set(name, model);
  return model;
}
