import { dropAddresses, removedAddress } from './drop-addresses.ts';

/** Names of members that hold the address of a person, whatever it looks like. */
const personal = new Set([
  'email',
  'e-mail',
  'mail',
  'phone',
  'telephone',
  'fax',
  'faxnumber',
  'mobile',
  'address',
  'postaladdress',
  'tel',
]);

/** A value without addresses of persons, in its texts and names, and how many were taken out. */
export interface CleanValue {
  readonly value: unknown;
  readonly dropped: number;
  /** How many members were left out because their name is `__proto__`. */
  readonly forbidden: number;
}

/** The value was read before from JSON, YAML or TOML, and is no deeper than the readers allow. */
export const dropAddressesIn = (given: unknown): CleanValue => {
  let [dropped, forbidden] = [0, 0];
  const clean = (text: string): string => {
    const found = dropAddresses(text);
    dropped += found.dropped;
    return found.text;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (key === '__proto__') {
        forbidden += 1;
        continue;
      }
      const isPersonal = personal.has(key.toLowerCase()) && isAddress(member);
      if (isPersonal) dropped += 1;
      copy[freeName(clean(key), copy)] = isPersonal ? removedAddress : walk(member);
    }
    return copy;
  };
  return { value: walk(given), dropped, forbidden };
};

const isAddress = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '' && !/^https?:/iu.test(value));

/** Two names that were addresses become one; none of their members is lost. */
const freeName = (name: string, held: object): string => {
  let free = name;
  for (let count = 2; Object.hasOwn(held, free); count += 1) free = `${name} ${count}`;
  return free;
};
