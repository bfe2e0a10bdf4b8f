import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';

/** Whether all that counts in a part of the model is answered once by the country. */
export const isNationalNode = (
  { order, criteria }: CompiledModel,
  id: string,
  nationalIds: ReadonlySet<string>,
): boolean => {
  const below = order.find((node) => node.id === id)?.criterionIds ?? new Set<string>();
  const asked = [...below].filter((criterionId) => criteria.get(criterionId)?.inForce);
  return asked.length > 0 && asked.every((criterionId) => nationalIds.has(criterionId));
};
