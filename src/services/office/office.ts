import { notFound } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import {
  type ConsentItem,
  type ConversationDetail,
  type ConversationItem,
  type JobRunItem,
  type MessageItem,
  type OfficeLists,
} from '../../ports/out/office-lists';
import { type Page } from '../../ports/out/page';
import { readable } from '../restricted/readable';

export type { ConsentItem, ConversationDetail, ConversationItem, JobRunItem, MessageItem };
export { CONSENT_ORDERS, CONVERSATION_ORDERS, MESSAGE_ORDERS } from '../../ports/out/office-lists';

type FilterOf<L extends 'messages' | 'conversations' | 'consents' | 'jobRuns'> = Parameters<OfficeLists[L]>[0];

/** What has happened, for the team to look through: messages, conversations, consents, runs of the jobs. Nobody gets a message but through here. */
export class Office {
  constructor(private readonly deps: { lists: OfficeLists }) {}

  /** Messages, each as the actor may read it. */
  async messages(actor: Actor, filter: FilterOf<'messages'>): Promise<Page<MessageItem>> {
    const { items, total } = await this.deps.lists.messages(filter);
    return { items: items.map((item) => readable(actor, item)), total };
  }

  /** Throws `not_found`. */
  async message(actor: Actor, id: string): Promise<MessageItem> {
    const found = await this.deps.lists.message(id);
    if (!found) throw notFound('message');
    return readable(actor, found);
  }

  conversations(filter: FilterOf<'conversations'>): Promise<Page<ConversationItem>> {
    return this.deps.lists.conversations(filter);
  }

  /** Throws `not_found`. */
  async conversation(id: string): Promise<ConversationDetail> {
    const found = await this.deps.lists.conversation(id);
    if (!found) throw notFound('conversation');
    return found;
  }

  consents(filter: FilterOf<'consents'>): Promise<Page<ConsentItem>> {
    return this.deps.lists.consents(filter);
  }

  /** Throws `not_found`. */
  async consent(id: string): Promise<ConsentItem> {
    const found = await this.deps.lists.consent(id);
    if (!found) throw notFound('consent');
    return found;
  }

  jobRuns(filter: FilterOf<'jobRuns'>): Promise<Page<JobRunItem>> {
    return this.deps.lists.jobRuns(filter);
  }
}
