import type { DevelopmentIndicator, DevelopmentModel, DevelopmentPart } from './development-model.ts';
import type { Figure } from './read-figures.ts';

/**
 * The hierarchy of a country: whole, parts, indicators. Indicators that measure the same stand for one of them: of a
 * group of which something is known, what is not known is left out.
 */
export const treeOf = ({ policies, parts }: DevelopmentModel, figures: ReadonlyMap<string, Figure>) => ({
  // No id of a part or an indicator, as those are not empty.
  id: '',
  aggregation: policies.aggregation,
  children: parts.map((part) => ({
    id: part.id,
    weight: part.weight ?? 1,
    children: shares(part, figures).map(({ indicator, weight }) => ({ id: indicator.id, weight })),
  })),
});

/** Each indicator of a part that takes part, with its weight; overlapping ones divide the mean of their weights. */
const shares = (
  { indicators }: DevelopmentPart,
  figures: ReadonlyMap<string, Figure>,
): readonly { readonly indicator: DevelopmentIndicator; readonly weight: number }[] => {
  const isKnown = ({ id }: DevelopmentIndicator): boolean => figures.get(id)?.state === 'known';
  return indicators.flatMap((indicator) => {
    const { overlap, weight = 1 } = indicator;
    if (overlap === undefined) return [{ indicator, weight }];
    const same = indicators.filter((other) => other.overlap === overlap);
    const known = same.filter(isKnown);
    const taking = known.length === 0 ? same : known;
    if (!taking.includes(indicator)) return [];
    const one = same.reduce((sum, other) => sum + (other.weight ?? 1), 0) / same.length;
    const all = taking.reduce((sum, other) => sum + (other.weight ?? 1), 0);
    return [{ indicator, weight: all === 0 ? 0 : (one * weight) / all }];
  });
};
