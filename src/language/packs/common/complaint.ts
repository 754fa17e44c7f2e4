import { type ComplaintLabel } from '../../complaint/labels';
import { type Patterns } from '../pack';

/** How people complain, in any language. */
export const COMPLAINT: Patterns<ComplaintLabel> = {
  conduct: `
    @staff @rudeFr
    @place @badFr
    @staff ..2 @rudeEn ,>`,
};
