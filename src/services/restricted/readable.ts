import { readsRestricted } from '../../domain/feedback/restricted';
import { type Actor } from '../../domain/user/role';
import { type MessageItem } from '../../ports/out/office-lists';

/** Whether somebody may read a comment, a follow-up or a file that may be kept to administrators. */
export const mayRead = ({ role }: Actor, { restricted }: { restricted: boolean }): boolean =>
  !restricted || readsRestricted(role);

/** What a list leaves out for somebody: true where it holds nothing that is kept to administrators. */
export const unrestrictedFor = ({ role }: Actor): boolean => !readsRestricted(role);

/** A message as somebody may read it. Of one that is kept to administrators others learn that it came, not what it says: words, files and how it was read are left out. */
export const readable = (actor: Actor, message: MessageItem): MessageItem =>
  mayRead(actor, message) ? message : { ...message, body: null, reading: null, correction: null, media: [] };
