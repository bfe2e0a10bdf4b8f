import { shape } from '@osee/core';
import type { SelectionOptions } from '../../../selection/settings/selection-options.ts';
import type { SqlDialectName } from '../dialects/sql-dialect.ts';
import { type SqlTable, tableForm } from '../sql-table.ts';

/**
 * What `selectionToSql` has to know: the tables of applications, scores and gates, and the choices of the run.
 *
 * @category population
 * @example
 * ```ts
 * import type { SelectionSqlOptions } from '@osee/scoring/population';
 *
 * const options: SelectionSqlOptions = {
 *   dialect: 'postgresql',
 *   applications: { table: 'applications', columns: { application: 'id' } },
 *   scores: { table: 'scores', columns: { application: 'id', criterion: 'criterion', level: 'level' } },
 * };
 * ```
 */
export interface SelectionSqlOptions {
  readonly dialect: SqlDialectName;
  /** One row for each application. */
  readonly applications: {
    readonly table: SqlTable | readonly SqlTable[];
    readonly columns: {
      readonly application: string;
      /** True where it was withdrawn. */
      readonly withdrawn?: string;
      /** For models of countries: two of one country are looked for where this is told. */
      readonly country?: string;
    };
  };
  /** One row for each score; a row without a number and a level is "asked, and not known". */
  readonly scores: {
    readonly table: SqlTable | readonly SqlTable[];
    readonly columns: {
      readonly application: string;
      readonly criterion: string;
      readonly number?: string;
      /** The id of the level on a scale of categories. */
      readonly level?: string;
      readonly assessor?: string;
      /** The tie between assessor and applicant; such a score is not counted. */
      readonly conflictOfInterest?: string;
    };
  };
  /** One row for each application and gate that was answered or waived; without it no gate is. */
  readonly gates?: {
    readonly table: SqlTable | readonly SqlTable[];
    readonly columns: {
      readonly application: string;
      readonly gate: string;
      /** `pass`, `fail` or `unknown`; nothing for a gate that was only waived. */
      readonly answer: string;
      /** True where it was waived. */
      readonly waived?: string;
    };
  };
  /** The choices of the run, as for `evaluateApplications`. */
  readonly choices?: Pick<SelectionOptions, 'weights' | 'preset' | 'policies' | 'conflicts'>;
}

const { either, exact, filledText, list, words } = shape;

const tables = /* #__PURE__ */ either(tableForm, /* #__PURE__ */ list(tableForm));

export const selectionSqlOptionsForm = /* #__PURE__ */ exact(
  {
    dialect: /* #__PURE__ */ words(['duckdb', 'postgresql', 'clickhouse']),
    applications: /* #__PURE__ */ exact({
      table: tables,
      columns: /* #__PURE__ */ exact(
        { application: filledText },
        { withdrawn: filledText, country: filledText },
      ),
    }),
    scores: /* #__PURE__ */ exact({
      table: tables,
      columns: /* #__PURE__ */ exact(
        { application: filledText, criterion: filledText },
        { number: filledText, level: filledText, assessor: filledText, conflictOfInterest: filledText },
      ),
    }),
  },
  {
    gates: /* #__PURE__ */ exact({
      table: tables,
      columns: /* #__PURE__ */ exact(
        { application: filledText, gate: filledText, answer: filledText },
        { waived: filledText },
      ),
    }),
    choices: /* #__PURE__ */ exact(
      {},
      { weights: shape.anything, preset: shape.text, policies: shape.anything, conflicts: shape.anything },
    ),
  },
  'options of a query',
);
