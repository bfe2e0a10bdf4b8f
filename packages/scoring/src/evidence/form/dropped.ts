import { type Field, tell } from './field.ts';

/** A name or an address of a person, which no reading holds. */
export const personal: Field<never> = {
  expected: 'a value',
  read: (value, walk) => {
    if (value !== '') tell(walk, 'address-dropped', 'info', 'Names and addresses of persons are left out.');
    return undefined;
  },
};
