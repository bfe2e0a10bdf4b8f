import type { Source } from '@osee/core';
import { expectModel } from '../define/expect-model.ts';
import type { CriterionLevel } from '../model/gate.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';

/**
 * One thing that a call says about who is chosen, whatever the engine does with it.
 *
 * @category selection models
 * @example
 * ```ts
 * import { type CallStatement, oseeCall2024, statementsOf } from '@osee/scoring/selection';
 *
 * const statement: CallStatement | undefined = statementsOf(oseeCall2024)[0];
 * statement?.kind; // => 'eligibility-gate'
 * ```
 */
export interface CallStatement {
  readonly id: string;
  readonly level: CriterionLevel | 'portfolio';
  readonly kind: 'eligibility-gate' | 'scored' | 'portfolio-constraint' | 'context-only';
  readonly statement: string;
  readonly source: Source;
  readonly reason: string | null;
  readonly inferred: boolean;
}

/**
 * Everything that a model states, as one flat list: gates, criteria, portfolio rules and context.
 *
 * @param model - a selection model
 * @returns one entry per statement, gates first
 * @throws `OseeError` with the code of the first mistake in the form of the model, such as `wrong-type`
 * @category selection models
 * @example
 * ```ts
 * import { oseeCall2024, statementsOf } from '@osee/scoring/selection';
 *
 * statementsOf(oseeCall2024).length; // => 23
 * ```
 */
export const statementsOf = (model: SelectionModel): readonly CallStatement[] => listed(expectModel(model));

const listed = (model: SelectionModel): readonly CallStatement[] => [
  ...model.gates.map(({ id, level, statement, source, reason = null, inferred = false }) => {
    return { id, level, kind: 'eligibility-gate', statement, source, reason, inferred } as const;
  }),
  ...leavesOf(model).map(({ id, level, statement, source, reason = null }) => {
    return { id, level, kind: 'scored', statement, source, reason, inferred: false } as const;
  }),
  ...(model.portfolio === undefined ? [] : [model.portfolio, ...model.portfolio.distinct]).map(
    ({ id, statement, source, note = null }) => {
      const kind = 'portfolio-constraint' as const;
      return { id, level: 'portfolio', kind, statement, source, reason: note, inferred: false } as const;
    },
  ),
  ...model.context.map(({ id, statement, source, note = null, inferred = false }) => {
    return { id, level: 'country', kind: 'context-only', statement, source, reason: note, inferred } as const;
  }),
];
