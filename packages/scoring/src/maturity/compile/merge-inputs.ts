import type { CompiledInput } from '../engine/compiled-model.ts';

/**
 * One input a criterion: several impacts on one node count together, with the sum of their weights and the mean of
 * what they are worth.
 */
export const mergeInputs = (inputs: readonly CompiledInput[]): CompiledInput[] => {
  const merged = new Map<string, CompiledInput>();
  for (const input of inputs) {
    const known = merged.get(input.id);
    if (known === undefined) {
      merged.set(input.id, input);
      continue;
    }
    const weight = known.weight + input.weight;
    const mean = (of: 'from' | 'span'): number =>
      known[of] === input[of] || weight === 0
        ? known[of]
        : (known.weight * known[of] + input.weight * input[of]) / weight;
    merged.set(input.id, { ...input, weight, from: mean('from'), span: mean('span') });
  }
  return [...merged.values()];
};
