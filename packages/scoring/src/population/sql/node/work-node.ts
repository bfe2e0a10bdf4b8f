import type { CompiledModel, CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { all, any, holds, isPresent, not, orElse, when } from '../expression/condition.ts';
import { type Condition, type Expression, literal, no, nothing, sql } from '../expression/expression.ts';
import { term, type Writer, weightTerm } from '../expression/writer.ts';
import { deductedReachSql, isDeductedSql, shareOfMaximum } from './deducted-sql.ts';
import { fullSql } from './full-sql.ts';
import type { EndTerms, InputTerms, ReachTerms } from './input-terms.ts';
import { maximumSql } from './maximum-sql.ts';
import type { NodeColumns, ShareColumns } from './node-columns.ts';
import { nodeReachSql } from './node-reach-sql.ts';
import { adjustSql, type RolledUpSql, rollUpSql } from './score-sql.ts';

/** What is known of the model when a node is worked out. */
export interface WorkedSoFar {
  readonly writer: Writer;
  readonly compiled: CompiledModel;
  /** By id, the nodes that were worked out. */
  readonly nodes: ReadonlyMap<string, NodeColumns>;
  /** Whether a question in force is open. */
  readonly isCriterionOpen: (id: string) => Condition;
}

/** What a part brings into a node. */
export const nodeTerms = (
  { writer: { number }, compiled: { maxima, steadyIds } }: WorkedSoFar,
  { id, weight }: { readonly id: string; readonly weight: number },
  part: NodeColumns,
): InputTerms => ({
  kind: 'node',
  id,
  weight,
  value: part.counted,
  isFull: part.isFull,
  known: part.coverage,
  isOpen: part.isOpen,
  isBlocked: part.isBlocked,
  applies: any([
    isPresent(part.counted),
    part.isBlocked,
    part.isWithheld,
    part.coverage.presence === 'never' ? no : holds(sql`${part.coverage} < ${number(1)}`),
  ]),
  mayLeave: part.mayLeave,
  best: part.maximum,
  bounds: { least: 0, most: steadyIds.has(id) ? (maxima.get(id) ?? 1) : Number.POSITIVE_INFINITY },
  reach: part.reach,
});

const coverageSql = (
  writer: Writer,
  inputs: readonly InputTerms[],
  { isStopped }: RolledUpSql,
  name: string,
): Expression => {
  const asked = inputs
    .filter(({ weight, known }) => weight > 0 && known.presence !== 'never')
    .map((input) => ({ ...input, counts: all([isPresent(input.known), not(isStopped(input))]) }));
  const [only] = asked;
  if (only === undefined) return nothing;
  if (asked.length === 1 && only.weight === 1) return when(only.counts, only.known, nothing);
  return writer.quotient(
    writer.sum(
      asked.map(({ weight, known, counts }) => term(writer, weight, known, counts)),
      `${name}_answered`,
    ),
    writer.sum(
      asked.map(({ weight, counts }) => weightTerm(writer, weight, counts)),
      `${name}_asked`,
    ),
  );
};

/** Whether too little of a node is answered: `isThin` in SQL. */
export const thinSql = (
  { writer: { number }, nodes }: WorkedSoFar,
  { minimumCoverage, floors }: CompiledNode,
  coverage: Expression,
): Condition => {
  const below = (covered: Expression, minimum: number): Condition =>
    minimum === 0 || covered.presence === 'never' ? no : holds(sql`${covered} < ${number(minimum)}`);
  return any([
    below(coverage, minimumCoverage),
    ...floors.map(({ id, minimum }) => below(nodes.get(id)?.coverage ?? nothing, minimum)),
  ]);
};

const touchedSql = ({ nodes, isCriterionOpen }: WorkedSoFar, node: CompiledNode): Condition => {
  const parts = [...node.children.map(({ id }) => id), ...(node.deduction ? [node.deduction.nodeId] : [])];
  const covered = new Set(node.children.flatMap(({ criterionIds }) => [...criterionIds]));
  return any([
    ...[...node.criterionIds].filter((id) => !covered.has(id)).map(isCriterionOpen),
    ...parts.map((id) => nodes.get(id)?.isTouched ?? no),
  ]);
};

/** Works out the columns of one node from those of what stands below it. */
export const workNode = (
  so: WorkedSoFar,
  node: CompiledNode,
  inputs: readonly InputTerms[],
  shares: ReadonlyMap<number, ShareColumns>,
  name: string,
): NodeColumns => {
  const { writer, compiled, nodes } = so;
  const { define, number } = writer;
  const about = (what: string): string => `${what} of "${node.id}"`;
  const flag = (suffix: string, what: string, condition: Condition): Condition =>
    define(`${name}_${suffix}`, about(what), condition);
  const trigger = node.deduction ? nodes.get(node.deduction.nodeId) : undefined;
  const rolled = rollUpSql(writer, node, inputs, name);
  const isDeducted = flag(
    'deducted',
    'whether a deduction is made',
    isDeductedSql(writer, node.deduction, trigger),
  );
  const score = define(
    `${name}_score`,
    about(`${node.rollUp}, what the policies count`),
    adjustSql(writer, node, define(`${name}_rolled`, about(node.rollUp), rolled.score), isDeducted),
  );
  const coverage = define(
    `${name}_coverage`,
    about('answered share'),
    coverageSql(writer, inputs, rolled, name),
  );
  const withholds = compiled.policies.belowMinimumCoverage === 'noScore';
  const isWithheld = withholds
    ? flag(
        'withheld',
        'whether too little is answered for a score',
        all([isPresent(score), thinSql(so, node, coverage)]),
      )
    : no;
  const counted = define(`${name}_counted`, about('score or none'), when(isWithheld, nothing, score));
  const isUnanswered = coverage.presence === 'never' ? no : holds(sql`${coverage} = ${number(0)}`);
  const found = maximumSql(writer, compiled, node, inputs, name);
  const maximum = define(`${name}_maximum`, about('highest possible score'), found.maximum);
  const isFull = node.isRung
    ? flag('full', 'whether all is at its best', fullSql(node, inputs, score, maximum, isDeducted))
    : no;
  const isPassed = ({ weight }: InputTerms): Condition => (weight > 0 ? rolled.climbs : no);
  const isTouched = flag('touched', 'whether anything is open', touchedSql(so, node));
  const shared = [...(compiled.relations.get(node.id)?.sharedIds ?? [])];
  const dependent = any(shared.map(so.isCriterionOpen));
  const reach = deductedReachSql(
    writer,
    nodeReachSql(writer, compiled, node, inputs, dependent, { isTouched, isFull, score: counted }, name),
    node.deduction,
    trigger?.reach,
  );
  const isOpen = flag(
    'open',
    'whether an answer is missing',
    any(
      inputs.map((input) =>
        input.kind === 'node'
          ? input.isOpen
          : all([input.isOpen, not(all([isPassed(input), input.isBlocked]))]),
      ),
    ),
  );
  const shown = define(`${name}_shown`, about('score as it is told'), when(isUnanswered, nothing, counted));
  const share = (figure: Expression): Expression => shareOfMaximum(writer, figure, maximum);
  // What is open and counts with nothing falls short of anything.
  const waiting = orElse(share(counted), literal(`-${writer.dialect.infinity}`));
  const judged = when(isPresent(shown), share(shown), when(any([isOpen, isUnanswered]), waiting, nothing));
  return {
    counted,
    shown,
    judged: define(`${name}_judged`, about('what requirements judge'), judged),
    coverage,
    isOpen,
    isBlocked: flag(
      'blocked',
      'whether an open question blocks the score',
      all([
        not(isPresent(counted)),
        any(inputs.map((input) => all([input.isBlocked, not(isPassed(input))]))),
      ]),
    ),
    isWithheld,
    isFull,
    maximum,
    mayLeave: flag('may_leave', 'whether all may still stay out', any([found.mayLeave, isWithheld])),
    reach: defineReach(writer, reach, name, node.id),
    isTouched,
    shares,
  };
};

const defineReach = ({ define }: Writer, reach: ReachTerms, name: string, id: string): ReachTerms => {
  const both = (ends: EndTerms, suffix: string, what: string): EndTerms => ({
    low: define(`${name}${suffix}_low`, `the lowest that "${id}" can come to${what}`, ends.low),
    high: define(`${name}${suffix}_high`, `the highest that "${id}" can come to${what}`, ends.high),
  });
  return {
    ...reach,
    ends: both(reach.ends, '', ''),
    canLeave: define(`${name}_free`, `whether "${id}" may stay out`, reach.canLeave),
    full: both(reach.full, '_full', ' when it is full'),
    part: both(reach.part, '_part', ' when it is not full'),
    maximum: both(reach.maximum, '_maximum', ' at its best'),
    isOuter: define(`${name}_outer`, `whether the ends of "${id}" are only bounds`, reach.isOuter),
  };
};
