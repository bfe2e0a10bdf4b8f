import type { Framework } from '../../framework/framework.ts';
import type { CaseExtensions } from '../package/case-link.ts';

/** What of a framework stands in the extensions of a package. CASE has no nulls: what is null is absent. */
export const remainderOf = ({
  matrix,
  trainingActivities,
  referenceResources,
}: Framework): CaseExtensions => {
  const phases = matrix.phases.map(({ id, source, note }) => ({ id, source, note }));
  return { osee: withoutNulls({ trainingActivities, referenceResources, matrix: { ...matrix, phases } }) };
};

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
};
