import { expectShape } from '../input/expect-shape.ts';
import { words } from '../input/shape-values.ts';
import { type OfficeArchetype, officeArchetypes } from './archetypes.ts';
import type { OfficeStaff } from './plan/office-outline.ts';

/**
 * The people of an archetype, as a start of an outline. Their pay is not known: take that of the host.
 *
 * @param id - of the archetype
 * @returns new staff, borne by the programme, for the whole of the plan
 * @throws `OseeError` with code `wrong-value`
 * @category offices
 * @example
 * ```ts
 * import { staffOfArchetype } from '@osee/core';
 *
 * staffOfArchetype('seed').map(({ id, pay }) => [id, pay]); // => [['lead', null], ['community', null]]
 * ```
 */
export const staffOfArchetype = (id: OfficeArchetype['id']): OfficeStaff[] => {
  expectShape(id, words(officeArchetypes.map((archetype) => archetype.id)), ['id']);
  const found = officeArchetypes.find((archetype) => archetype.id === id);
  return (found?.staff ?? []).map((person) => ({ ...person, bearer: 'programme', pay: null }));
};
