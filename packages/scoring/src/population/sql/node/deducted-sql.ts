import type { Deduction } from '../../../maturity/model/model-node.ts';
import { relativeTolerance } from '../../../number/compare.ts';
import { all, any, holds, isPresent, not, when } from '../expression/condition.ts';
import { type Condition, type Expression, no, nothing, sql } from '../expression/expression.ts';
import type { Writer } from '../expression/writer.ts';
import type { EndTerms, ReachTerms } from './input-terms.ts';
import type { NodeColumns } from './node-columns.ts';

const orOne = ({ number }: Writer, maximum: Expression): Expression =>
  maximum.constant !== undefined
    ? number(maximum.constant || 1)
    : { ...sql`COALESCE(NULLIF(${maximum}, ${number(0)}), ${number(1)})`, presence: 'always' };

/** A figure as a share of its maximum. */
export const shareOfMaximum = (writer: Writer, figure: Expression, maximum: Expression): Expression =>
  figure.presence === 'never' ? nothing : writer.quotient(figure, orOne(writer, maximum));

/** Whether a share reaches a minimum within rounding. */
const reaches = ({ number }: Writer, share: Expression, minimum: number): Condition =>
  share.presence === 'never' ? no : holds(sql`${number(minimum)} - ${share} <= ${number(relativeTolerance)}`);

/** Whether the part that decides reaches its threshold, so that the deduction is made. */
export const isDeductedSql = (
  writer: Writer,
  deduction: Deduction | null,
  trigger: NodeColumns | undefined,
): Condition => {
  if (deduction === null || trigger === undefined) return no;
  const { counted, coverage, maximum } = trigger;
  const isUnknown = coverage.presence === 'never' ? no : holds(sql`${coverage} = ${writer.number(0)}`);
  return all([
    isPresent(counted),
    not(isUnknown),
    reaches(writer, shareOfMaximum(writer, counted, maximum), deduction.minimum),
  ]);
};

/** What a node can come to with its deduction: `deducted` in SQL. */
export const deductedReachSql = (
  writer: Writer,
  reach: ReachTerms,
  deduction: Deduction | null,
  trigger: ReachTerms | undefined,
): ReachTerms => {
  if (deduction === null || trigger === undefined) return reach;
  const { extreme, number } = writer;
  const { low, high } = trigger.maximum;
  const least = shareOfMaximum(writer, trigger.ends.low, high);
  const isDivided = any([holds(sql`${low} > ${number(0)}`), holds(sql`${high} = ${number(0)}`)]);
  const most = when(
    isPresent(trigger.ends.high),
    when(isDivided, shareOfMaximum(writer, trigger.ends.high, low), number(1)),
    nothing,
  );
  const can = reaches(writer, most, deduction.minimum);
  const must = all([can, not(trigger.canLeave), reaches(writer, least, deduction.minimum)]);
  const lowered = (end: Expression): Expression =>
    end.presence === 'never' ? nothing : sql`(${end} * ${number(1 - deduction.share)})`;
  const side = (which: keyof EndTerms, of: (kind: 'least' | 'greatest') => Expression) =>
    of(which === 'low' ? 'least' : 'greatest');
  const both = (make: (which: keyof EndTerms) => Expression): EndTerms => ({
    low: make('low'),
    high: make('high'),
  });
  const { ends, full, part } = reach;
  const isEven = low.sql === high.sql ? literalYes : holds(sql`${low} = ${high}`);
  return {
    ...reach,
    ends: both((which) =>
      when(
        must,
        lowered(ends[which]),
        when(
          can,
          side(which, (kind) => extreme(kind, [ends[which], lowered(ends[which])])),
          ends[which],
        ),
      ),
    ),
    full: both((which) => when(must, nothing, full[which])),
    part: both((which) =>
      when(
        must,
        lowered(side(which, (kind) => extreme(kind, [part[which], full[which]]))),
        when(
          can,
          side(which, (kind) => extreme(kind, [part[which], lowered(part[which]), lowered(full[which])])),
          part[which],
        ),
      ),
    ),
    isOuter: any([reach.isOuter, all([can, any([trigger.isOuter, not(isEven)])])]),
  };
};

const literalYes: Condition = { sql: 'TRUE', uses: [], presence: 'always' };
