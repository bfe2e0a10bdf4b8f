import type { CompiledNode } from '../../../maturity/engine/compiled-model.ts';
import { fallsShort } from '../../../maturity/engine/falls-short.ts';
import { isPassedOver } from '../../../maturity/engine/look-at.ts';
import { itemsOf, topLevelOf } from '../../../maturity/engine/requirement-items.ts';
import type { LevelRequirement } from '../../../maturity/model/level.ts';
import type { ReadingClass } from '../../cells/reading-class.ts';
import { all, any, holds, isPresent, not } from '../expression/condition.ts';
import {
  type Condition,
  type Expression,
  joined,
  literal,
  no,
  nothing,
  sometimes,
  sql,
  yes,
} from '../expression/expression.ts';
import type { CriterionColumn } from './criterion-terms.ts';
import { shareOfMaximum } from './deducted-sql.ts';
import type { NodeColumns } from './node-columns.ts';
import { thinSql, type WorkedSoFar } from './work-node.ts';

/** What a requirement comes to: it blocks the level, has nothing to judge by, or concerns the node at all. */
interface Verdict {
  readonly blocks: Condition;
  readonly lacks: Condition;
  readonly concerns: Condition;
}

interface Judged extends WorkedSoFar {
  readonly columns: ReadonlyMap<string, CriterionColumn>;
}

const ofCriteria = (
  { compiled, columns }: Judged,
  node: CompiledNode,
  requirement: LevelRequirement,
): Verdict => {
  const { tolerance } = compiled.policies;
  const items = itemsOf(compiled, node, requirement).flatMap(({ id, need }) => {
    const column = columns.get(id);
    if (column === undefined || !compiled.criteria.get(id)?.inForce) return [];
    const isAsked = ({ reading }: ReadingClass): boolean => !isPassedOver(reading, requirement.kind);
    const isMissing = ({ value }: ReadingClass): boolean => Number.isNaN(value);
    const blocks = (each: ReadingClass): boolean =>
      isAsked(each) && (isMissing(each) ? each.known === 0 : fallsShort(each.value, need, tolerance));
    return [
      {
        blocks: column.isClass(blocks),
        lacks: column.isClass((each) => isAsked(each) && isMissing(each) && each.known !== 0),
        concerns: column.isClass(isAsked),
      },
    ];
  });
  return {
    blocks: any(items.map((each) => each.blocks)),
    lacks: any(items.map((each) => each.lacks)),
    concerns: any(items.map((each) => each.concerns)),
  };
};

const ofNodes = (
  { writer, compiled, nodes }: Judged,
  node: CompiledNode,
  requirement: LevelRequirement,
): Verdict => {
  const { tolerance } = compiled.policies;
  const items = itemsOf(compiled, node, requirement).flatMap(({ id, need }): Verdict[] => {
    const part = nodes.get(id);
    if (part === undefined) return [];
    // A node is judged by its own score only where it has one.
    const figure =
      requirement.kind === 'score' ? shareOfMaximum(writer, part.shown, part.maximum) : part.judged;
    return [
      {
        blocks: writer.fallsShort(figure, need, tolerance),
        lacks: no,
        concerns: requirement.kind === 'score' ? yes : isPresent(figure),
      },
    ];
  });
  return {
    blocks: any(items.map((each) => each.blocks)),
    lacks: any(items.map((each) => each.lacks)),
    concerns: any(items.map((each) => each.concerns)),
  };
};

const ofShare = (
  { writer, compiled }: Judged,
  own: NodeColumns,
  requirement: LevelRequirement & { readonly kind: 'level' },
): Verdict => {
  const position = compiled.model.levels.findIndex(({ id }) => id === requirement.levelId);
  const found = own.shares.get(position);
  const { share, isKnown, isWaiting } = found ?? { share: nothing, isKnown: no, isWaiting: no };
  const isWhole = own.coverage.presence === 'never' ? no : holds(sql`${own.coverage} = ${writer.number(1)}`);
  const isOpen = all([not(isKnown), not(isWhole), isWaiting]);
  const isNone = not(isPresent(share));
  return {
    blocks: any([
      all([isNone, isOpen]),
      writer.fallsShort(share, requirement.minimum, compiled.policies.tolerance),
    ]),
    lacks: all([isNone, not(isOpen)]),
    concerns: yes,
  };
};

const judge = (
  judged: Judged,
  node: CompiledNode,
  own: NodeColumns,
  requirement: LevelRequirement,
): Verdict => {
  if (requirement.kind === 'level') return ofShare(judged, own, requirement);
  if (requirement.kind === 'criterion' || requirement.kind === 'musts')
    return ofCriteria(judged, node, requirement);
  return ofNodes(judged, node, requirement);
};

/** The id of the level that a node reaches, or nothing: `judgeLevel` in SQL. */
export const levelSql = (judged: Judged, node: CompiledNode, own: NodeColumns): Expression => {
  const { compiled, writer } = judged;
  const { levels } = compiled.model;
  const { belowMinimumCoverage, emptyRequirement } = compiled.policies;
  const skips = emptyRequirement === 'skip';
  const nameOf = (position: number): Expression => {
    const id = levels[position]?.id;
    return id === undefined ? nothing : literal(writer.dialect.text(id));
  };
  const top = topLevelOf(compiled, node);
  const isNone = any([
    not(isPresent(own.shown)),
    belowMinimumCoverage === 'provisional' ? no : thinSql(judged, node, own.coverage),
  ]);
  const steps: { test: Condition; result: Expression }[] = [{ test: isNone, result: nothing }];
  for (const [position, { requires }] of levels.entries()) {
    if (position > top) break;
    const verdicts = requires.map((requirement) => judge(judged, node, own, requirement));
    // Where no requirement concerns the node, there is nothing to judge by.
    const isMute = requires.length > 0 && !skips ? not(any(verdicts.map(({ concerns }) => concerns))) : no;
    const test = any([
      ...verdicts.flatMap(({ blocks, lacks }) => (skips ? [blocks] : [blocks, lacks])),
      isMute,
    ]);
    if (test.sql !== no.sql) steps.push({ test, result: nameOf(position - 1) });
  }
  const last = nameOf(top);
  const open = steps.filter(({ test }) => test.sql !== no.sql);
  const certain = open.findIndex(({ test }) => test.sql === yes.sql);
  const before = certain < 0 ? open : open.slice(0, certain);
  const otherwise = certain < 0 ? last : (open[certain]?.result ?? last);
  if (before.every(({ result }) => result.sql === otherwise.sql)) return otherwise;
  const branches = before.map(({ test, result }) => sql`WHEN ${test} THEN ${result}`);
  return sometimes(sql`CASE ${joined(branches, ' ')} ELSE ${otherwise} END`);
};
