import { shape } from '@osee/core';
import type { SqlDialectName } from './dialects/sql-dialect.ts';
import { type SqlTable, tableForm } from './sql-table.ts';

/**
 * The columns of a long table of answers: one row for each assessment and question.
 *
 * @category population
 * @example
 * ```ts
 * import type { AnswerColumns } from '@osee/scoring/population';
 *
 * const columns: AnswerColumns = { assessment: 'municipality', criterion: 'question', option: 'step' };
 * ```
 */
export interface AnswerColumns {
  /** What tells assessments apart; of any type that can be grouped. */
  readonly assessment: string;
  /** The id of the question. A row without one only says that the assessment is there. */
  readonly criterion: string;
  /** The id of the chosen step; nothing where there is none. */
  readonly option?: string;
  /** In place of `option`: the position of the chosen step, 0 for the lowest, or one of `answerCodes`. */
  readonly step?: string;
  /** `answered`, `notApplicable` or `unknown`; without this column an answer without a step is unknown. */
  readonly status?: string;
  /** True where the question does not apply; in place of `status`. */
  readonly notApplicable?: string;
  /** The id of the reason of not applicable; taken to be there where there is no such column. */
  readonly reason?: string;
  /** The text of the justification; taken to be there where it is asked for and there is no such column. */
  readonly justification?: string;
  /** The group of the assessment, the same in each of its rows. */
  readonly group?: string;
  /** The day on which evidence is judged, where it is not the same for all. */
  readonly asOf?: string;
}

/**
 * The columns of a table of evidence: one row for each piece. Rows without a day of collection are passed over, so
 * that the table of answers can be one of evidence as well.
 *
 * @category population
 * @example
 * ```ts
 * import type { EvidenceColumns } from '@osee/scoring/population';
 *
 * const columns: EvidenceColumns = { assessment: 'municipality', criterion: 'question', collected: 'seen_on' };
 * ```
 */
export interface EvidenceColumns {
  readonly assessment: string;
  readonly criterion: string;
  /** The day, a date or text `YYYY-MM-DD`, as are all days here. */
  readonly collected: string;
  /** The last day on which it counts. */
  readonly expires?: string;
  /** `supports` or `contradicts`; it supports where there is no such column. */
  readonly polarity?: string;
  /** An address; taken to be there where there is no such column. */
  readonly uri?: string;
}

/**
 * What `toSql` has to know.
 *
 * @category population
 * @example
 * ```ts
 * import type { SqlOptions } from '@osee/scoring/population';
 *
 * const options: SqlOptions = {
 *   dialect: 'postgresql',
 *   table: { schema: 'survey', name: 'answers' },
 *   columns: { assessment: 'school', criterion: 'question', option: 'step', group: 'region' },
 * };
 * ```
 */
export interface SqlOptions {
  readonly dialect: SqlDialectName;
  /** The table of answers, or the tables that hold parts of it; for the form `merged` the results of the form `part`. */
  readonly table: SqlTable | readonly SqlTable[];
  /** Needed but for the form `merged`. */
  readonly columns?: AnswerColumns;
  /** Where evidence is; without it what has to be shown is taken to be there. */
  readonly evidence?: { readonly table: SqlTable | readonly SqlTable[]; readonly columns: EvidenceColumns };
  /** The day on which evidence is judged, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Ids of the nodes to tell; all unless told. The id of the model is that of the whole. */
  readonly nodes?: readonly string[];
  /**
   * `scores`, unless told: the figures of each assessment. `groups`: figures of groups of assessments. `part`: what one
   * of several tables knows of each assessment. `merged`: the scores, and `mergedGroups` the groups, from such parts.
   */
  readonly form?: SqlForm;
  /** For groups: fewer assessments are hidden, from 1; 5 unless told. */
  readonly minimumCell?: number;
  /** For groups: the quantiles to tell, from 0 to 1; 0.1, 0.25, 0.5, 0.75 and 0.9 unless told. */
  readonly quantiles?: readonly number[];
  /** For groups: into how many steps the range of a score is cut for quantiles, from 10 to 10,000; 1000 unless told. */
  readonly resolution?: number;
}

/**
 * What a query is to give.
 *
 * @category population
 * @see `toSql`
 * @example
 * ```ts
 * import type { SqlForm } from '@osee/scoring/population';
 *
 * const form: SqlForm = 'groups';
 * ```
 */
export type SqlForm = 'scores' | 'groups' | 'part' | 'merged' | 'mergedGroups';

const { day, either, exact, filledText, list, numberFrom, wholeFrom, words } = shape;

const tables = /* #__PURE__ */ either(tableForm, /* #__PURE__ */ list(tableForm));

export const sqlOptionsForm = /* #__PURE__ */ exact(
  { dialect: /* #__PURE__ */ words(['duckdb', 'postgresql', 'clickhouse']), table: tables },
  {
    columns: /* #__PURE__ */ exact(
      { assessment: filledText, criterion: filledText },
      {
        option: filledText,
        step: filledText,
        status: filledText,
        notApplicable: filledText,
        reason: filledText,
        justification: filledText,
        group: filledText,
        asOf: filledText,
      },
    ),
    evidence: /* #__PURE__ */ exact({
      table: tables,
      columns: /* #__PURE__ */ exact(
        { assessment: filledText, criterion: filledText, collected: filledText },
        { expires: filledText, polarity: filledText, uri: filledText },
      ),
    }),
    asOf: day,
    nodes: /* #__PURE__ */ list(filledText),
    form: /* #__PURE__ */ words(['scores', 'groups', 'part', 'merged', 'mergedGroups']),
    minimumCell: /* #__PURE__ */ wholeFrom(1, 1e9),
    quantiles: /* #__PURE__ */ list(/* #__PURE__ */ numberFrom(0, 1)),
    resolution: /* #__PURE__ */ wholeFrom(10, 10_000),
  },
  'options of a query',
);
