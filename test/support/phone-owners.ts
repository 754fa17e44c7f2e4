import { type PhoneControls, type PhoneOwner } from '../../src/simulator/page/controls';
import { phoneKey } from '../../src/simulator/page/phone-key';

/** Whose phones a page shows, from a list, as the program gives them from its database. */
export const phoneOwners = (
  all: readonly PhoneOwner[],
  most = 30,
): Pick<PhoneControls, 'people' | 'find' | 'waiting'> => ({
  people(search) {
    const found = all.filter(
      ({ name, number }) => search === null || `${name} ${number}`.toLowerCase().includes(search.toLowerCase()),
    );
    return Promise.resolve({ people: found.slice(0, most), total: found.length });
  },
  find: (key) => Promise.resolve(all.find(({ number }) => phoneKey(number) === key) ?? null),
  waiting: () => Promise.resolve(null),
});
