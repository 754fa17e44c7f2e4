/** Reading what has happened (messages, conversations, consents, job runs) needs no use-case of its own: the read model is the service. */
export type {
  ConsentItem,
  ConversationDetail,
  ConversationItem,
  JobRunItem,
  MessageItem,
  OfficeLists,
} from '../../ports/out/office-lists';
export { CONSENT_ORDERS, CONVERSATION_ORDERS, MESSAGE_ORDERS } from '../../ports/out/office-lists';
