import { addressKind } from '../../../domain/address';
import { type Words } from './words';

/** What stands in place of a telephone number where none is known. */
export const noNumber = (address: string, words: Words): string =>
  words(addressKind(address) === 'whatsapp_user' ? 'address.whatsappUser' : 'address.withheld');
