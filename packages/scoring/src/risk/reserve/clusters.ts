import { rationalOf } from '../../number/rational.ts';
import type { Cluster } from '../exact/exact-total.ts';
import type { LossItem } from '../figures/loss-item.ts';
import type { RiskRegister } from '../register/risk-register.ts';

const alone = rationalOf(0);

/** The items by group; each of those in none is a cluster of its own. The order follows the items. */
export const clustersOf = ({ groups = [] }: RiskRegister, items: readonly LossItem[]): Cluster[] => {
  const groupOf = new Map(groups.flatMap((group) => group.riskIds.map((id) => [id, group] as const)));
  const clusters = new Map<string, { items: LossItem[]; strength: Cluster['strength'] }>();
  for (const item of items) {
    const group = groupOf.get(item.id);
    const key = group ? `group ${group.id}` : `risk ${item.id}`;
    const cluster = clusters.get(key);
    if (cluster) cluster.items.push(item);
    else clusters.set(key, { items: [item], strength: group ? rationalOf(group.strength ?? 1) : alone });
  }
  return [...clusters.values()];
};
