import type { PlacedNode } from '../../../mcda/internal/walk-tree.ts';
import { all, any, holds, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, no, nothing, sql, yes } from '../expression/expression.ts';
import { meanSql, term, type Writer, weightTerm } from '../expression/writer.ts';

/** What is known of one node of the tree of criteria. */
export interface TreeColumns {
  readonly value: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly coverage: Expression;
}

interface Rules {
  readonly missing: 'require-branches' | 'propagate' | 'renormalise';
  readonly minimumCoverage: readonly number[];
}

interface Item {
  readonly weight: number;
  readonly value: Expression;
}

/** The mean of what there is, in the way of the node: `meanOf` of the tree in SQL. */
const meanOfSql = (writer: Writer, node: PlacedNode, items: readonly Item[], name: string): Expression => {
  const { number, quotient, sum } = writer;
  const counted = items.filter(({ weight, value }) => weight > 0 && value.presence !== 'never');
  if (counted.length === 0) return nothing;
  if (node.aggregation === 'arithmetic') return meanSql(writer, counted, name);
  const isNone = any(counted.map(({ value }) => holds(sql`${value} <= ${number(0)}`)));
  const positive = (value: Expression): Expression =>
    sql`CASE WHEN ${value} > ${number(0)} THEN ${value} END`;
  const changed = counted.map(({ weight, value }) => ({
    weight,
    value: {
      ...(node.aggregation === 'geometric'
        ? sql`LN(${positive(value)})`
        : sql`(${number(1)} / ${positive(value)})`),
      presence: 'sometimes' as const,
    },
  }));
  const weights = sum(
    counted.map(({ weight, value }) => weightTerm(writer, weight, isPresent(value))),
    `${name}_weight`,
  );
  const total = sum(
    changed.map(({ weight, value }) => term(writer, weight, value)),
    `${name}_sum`,
  );
  const mean =
    node.aggregation === 'geometric' ? sql`EXP(${quotient(total, weights)})` : quotient(weights, total);
  return when(isNone, number(0), { ...mean, presence: 'sometimes' });
};

/** Works out a node from its criteria up: `judgeNode` in SQL. */
export const treeSql = (
  writer: Writer,
  node: PlacedNode,
  leaves: ReadonlyMap<string, TreeColumns>,
  rules: Rules,
  name = 't',
): TreeColumns => {
  const { define, number, quotient, sum } = writer;
  if (node.children.length === 0) {
    return leaves.get(node.id) ?? { value: nothing, low: number(0), high: number(1), coverage: number(0) };
  }
  const children = node.children.map((child, each) => ({
    child,
    weight: node.childWeights[each] ?? 1,
    columns: treeSql(writer, child, leaves, rules, `${name}_${each + 1}`),
  }));
  const shared = children.filter(({ child }) => child.share > 0);
  const itemsOf = (of: 'value' | 'low' | 'high'): readonly Item[] =>
    shared.map(({ weight, columns }) => ({ weight, value: columns[of] }));
  const isComplete = all(shared.map(({ columns }) => isPresent(columns.value)));
  const isAny = any(shared.map(({ columns }) => isPresent(columns.value)));
  const share = sum(
    shared.map(({ child, columns }) => weightTerm(writer, child.share, isPresent(columns.value))),
    `${name}_share`,
  );
  const needed = rules.minimumCoverage[Math.min(node.depth, rules.minimumCoverage.length - 1)] ?? 0;
  const areBranchesThere: Condition =
    rules.missing === 'renormalise'
      ? yes
      : rules.missing === 'propagate' || node.depth === 0
        ? no
        : all(
            shared
              .filter(({ child }) => child.children.length > 0)
              .map(({ columns }) => isPresent(columns.value)),
          );
  const isEnough = all([isAny, not(writer.fallsShort(share, needed)), areBranchesThere]);
  const about = (what: string): string => `${what} of "${node.id}"`;
  const mean = meanOfSql(writer, node, itemsOf('value'), name);
  return {
    value: define(
      `${name}_value`,
      about(`${node.aggregation} mean`),
      when(any([isComplete, isEnough]), mean, nothing),
    ),
    low: define(`${name}_low`, about('lowest'), meanOfSql(writer, node, itemsOf('low'), `${name}_low`)),
    high: define(`${name}_high`, about('highest'), meanOfSql(writer, node, itemsOf('high'), `${name}_high`)),
    coverage: define(
      `${name}_coverage`,
      about('known share'),
      quotient(
        sum(
          children
            .filter(({ weight }) => weight > 0)
            .map(({ weight, columns }) => term(writer, weight, columns.coverage)),
          `${name}_known`,
        ),
        number(children.reduce((total, { weight }) => total + weight, 0)),
      ),
    ),
  };
};
