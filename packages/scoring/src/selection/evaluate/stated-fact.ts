import type { Candidate } from '../application/application.ts';
import type { FactValue } from '../model/fact-rule.ts';

/** A fact of an application with where it comes from, as far as the application says so. */
export interface FactOnFile {
  readonly value: FactValue;
  readonly source: string | null;
  readonly date: string | null;
}

/** The fact of that name; `null` when the application does not state it. */
export const statedFactOf = (
  { attributes = {} }: Pick<Candidate, 'attributes'>,
  name: string,
): FactOnFile | null => {
  const stated = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (stated === undefined || stated === null) return null;
  return typeof stated === 'object' ? stated : { value: stated, source: null, date: null };
};
