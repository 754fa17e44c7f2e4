import { type MessageStatus } from '../messages/message-record';
import { type PhoneOwner } from './controls';

/** What a phone itself writes, in its owner's language. */
export interface PhoneWords {
  tag: 'en' | 'fr';
  today: string;
  yesterday: string;
  write: string;
  send: string;
  empty: string;
  oneWay: string;
  noSender: string;
  voiceNote: string;
  picture: string;
  voiceNoteTitle: string;
  pictureTitle: string;
  allChoices: string;
  quoteOrReact: string;
  quote: string;
  react: string;
  business: string;
  incomingCall: string;
  inCall: string;
  callOver: string;
  missedCall: string;
  voicemail: string;
  answer: string;
  decline: string;
  hangUp: string;
  keypad: string;
  sayIt: string;
  say: string;
  ringing: string;
  connected: string;
  recording: string;
  youPressed: string;
  youSaid: string;
  callClinic: string;
  status: Readonly<Record<MessageStatus, string>>;
  notArrived: string;
  platform: string;
  /** A switch of the WhatsApp screen, and what it does. */
  withoutNumber: string;
  withoutNumberHint: string;
}

const ENGLISH: PhoneWords = {
  tag: 'en', today: 'Today', yesterday: 'Yesterday', write: 'Message', send: 'Send', empty: 'No messages yet.',
  oneWay: 'This sender takes no replies.', noSender: 'The clinic has no number on this channel.', voiceNote: 'Send a voice note',
  picture: 'Send a photo', voiceNoteTitle: 'Voice note 0:03', pictureTitle: 'Photo', allChoices: 'See the choices',
  quoteOrReact: 'Quote or react', quote: 'Quote this message', react: 'React with',
  business: 'Business account', incomingCall: 'Incoming call', inCall: 'In call', callOver: 'Call', missedCall: 'Missed call',
  voicemail: 'Voicemail', answer: 'Answer', decline: 'Decline', hangUp: 'Hang up', keypad: 'Keypad', sayIt: 'Say something',
  say: 'Say', ringing: 'Ringing…', connected: 'Connected to', recording: 'Recording', youPressed: 'You pressed', youSaid: 'You said',
  callClinic: 'Call the clinic', notArrived: 'Never reached this phone', platform: 'Sent by the network itself',
  withoutNumber: 'Hide my number', withoutNumberHint: 'The clinic sees a WhatsApp id, not the phone number.',
  status: {
    accepted: 'accepted', queued: 'on its way', sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed',
    undelivered: 'not delivered', received: 'sent',
  },
};

const FRENCH: PhoneWords = {
  tag: 'fr', today: 'Aujourd’hui', yesterday: 'Hier', write: 'Message', send: 'Envoyer', empty: 'Aucun message.',
  oneWay: 'Cet expéditeur n’accepte pas de réponse.', noSender: 'La clinique n’a pas de numéro sur ce canal.',
  voiceNote: 'Envoyer un vocal', picture: 'Envoyer une photo', voiceNoteTitle: 'Vocal 0:03', pictureTitle: 'Photo',
  allChoices: 'Voir les choix', quoteOrReact: 'Citer ou réagir', quote: 'Citer ce message', react: 'Réagir avec', business: 'Compte professionnel', incomingCall: 'Appel entrant', inCall: 'En communication',
  callOver: 'Appel', missedCall: 'Appel manqué', voicemail: 'Messagerie vocale', answer: 'Répondre', decline: 'Refuser',
  hangUp: 'Raccrocher', keypad: 'Clavier', sayIt: 'Dire quelque chose', say: 'Dire', ringing: 'Ça sonne…', connected: 'En ligne avec',
  recording: 'Enregistrement', youPressed: 'Vous avez tapé', youSaid: 'Vous avez dit', callClinic: 'Appeler la clinique',
  notArrived: 'Jamais arrivé sur ce téléphone', platform: 'Envoyé par le réseau lui-même',
  withoutNumber: 'Masquer mon numéro', withoutNumberHint: 'La clinique voit un identifiant WhatsApp, pas le numéro de téléphone.',
  status: {
    accepted: 'accepté', queued: 'en route', sent: 'envoyé', delivered: 'distribué', read: 'lu', failed: 'échoué',
    undelivered: 'non distribué', received: 'envoyé',
  },
};

export const wordsOf = (owner: PhoneOwner): PhoneWords => (owner.language === 'french' ? FRENCH : ENGLISH);
