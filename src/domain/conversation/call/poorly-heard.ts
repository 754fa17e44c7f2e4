import { type ReplyReceived } from '../machine/event';

/**
 * Recognition below this is asked again: a yes or a no that was misheard costs a place, a second question costs seconds. Between nought and one;
 * chosen by us, to be measured on the clinic's own calls. Danger and STOP are acted on however poorly they were heard; danger then rings nobody.
 */
const LEAST_CONFIDENCE = 0.5;

/** The recogniser of a call was not sure of these words. */
export const isPoorlyHeard = ({ confidence }: Pick<ReplyReceived, 'confidence'>): boolean =>
  confidence !== undefined && confidence < LEAST_CONFIDENCE;
