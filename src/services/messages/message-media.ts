import { type Readable } from 'node:stream';
import { notFound, Refusal } from '../../domain/errors';
import { mayRead } from '../restricted/readable';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type FetchedFile, type MessageFiles, type ProviderMedia } from '../../ports/out/provider-media';

/** A file somebody sent to the clinic, as it may be handed to a browser. */
export interface OpenedFile {
  contentType: string;
  /** Whether a browser may show or play it; other kinds are for saving only. */
  shown: boolean;
  length: number | null;
  bytes: Readable;
}

/** Kinds that browsers show without running anything. SVG can hold scripts, and HTML is one. */
const SHOWN = /^(?:(?:audio|video)\/[a-z0-9.+-]+|image\/(?!svg)[a-z0-9.+-]+|application\/pdf)$/;
const TYPE = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/;

/** A type that may be shown passes with what it says; everything else is bytes to save. */
function kindOf(...told: (string | null)[]): { contentType: string; shown: boolean } {
  const types = told
    .flatMap((type) => type?.split(';')[0]?.trim().toLowerCase() ?? [])
    .filter((type) => TYPE.test(type));
  const [first] = types.filter((type) => type !== 'application/octet-stream' && type !== 'binary/octet-stream');
  return first !== undefined && SHOWN.test(first)
    ? { contentType: first, shown: true }
    : { contentType: 'application/octet-stream', shown: false };
}

const REFUSALS: Record<Exclude<FetchedFile['kind'], 'file'>, () => Refusal> = {
  gone: () =>
    new Refusal('media_gone', 'The provider does not have this file any more. Ask the patient to send it again.'),
  foreign: () =>
    new Refusal(
      'media_refused',
      'The address of this file is not one of our account at the provider, so it is not opened. Ask the patient to send it again, and tell who runs this system.',
    ),
  too_large: () =>
    new Refusal(
      'media_refused',
      'This file is too large to be opened here. See it in the console of the provider, or ask the patient.',
    ),
  unreachable: () =>
    new Refusal(
      'media_unavailable',
      'The provider does not give the file for the moment. Try again in a minute.',
      [],
      60,
    ),
};

/** Voice notes, pictures and documents of patients: fetched when somebody opens them, never kept. */
export class MessageMedia {
  constructor(private readonly deps: { files: MessageFiles; media: ProviderMedia; audit: AuditLog }) {}

  /** What is kept to administrators is answered like what does not exist. Throws `not_found`, `media_gone`, `media_refused`, `media_unavailable`. `index` counts from 0. */
  async open(actor: Actor, messageId: string, index: number): Promise<OpenedFile> {
    const { files, media, audit } = this.deps;
    const file = await files.find(messageId, index);
    if (!file || !mayRead(actor, file)) throw notFound('file of a message');
    const fetched = await media.open(file.url);
    if (fetched.kind !== 'file') throw REFUSALS[fetched.kind]();
    audit({ action: 'message.media_opened', userId: actor.userId, ids: { message: messageId } });
    return { ...kindOf(file.contentType, fetched.contentType), length: fetched.length, bytes: fetched.bytes };
  }
}
