import { isPhone } from '../../domain/address';
import { type FoundPatients } from './link-form';
import { type ApiServices } from '../services';

/** As many as fit a screen: whose name is not among them is looked for by more of it. */
const MOST = 8;

/** Patients by a part of the name, with the numbers each is reached on. */
export async function foundPatients(services: Pick<ApiServices, 'patients'>, name: string): Promise<FoundPatients> {
  const { items, total } = await services.patients.list({ name, sort: 'name', skip: 0, limit: MOST });
  return {
    name,
    more: total > items.length,
    patients: items.map(({ id, name: of, contacts }) => ({
      id,
      name: of,
      // One telephone may be there for several channels.
      numbers: contacts
        .filter(
          ({ address, wrongNumberAt }, place) =>
            isPhone(address) &&
            wrongNumberAt === null &&
            contacts.findIndex((other) => other.address === address) === place,
        )
        .map(({ id: contactId, address, relation }) => ({ contactId, number: address, relation })),
    })),
  };
}
