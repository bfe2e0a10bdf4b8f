import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { bareQuery, expectSoundQuery } from '../testing/query-grammar.fixture.ts';
import { randomModel } from '../testing/random-model.fixture.ts';
import { randomSelection } from '../testing/random-selection.fixture.ts';
import type { SqlDialectName } from './dialects/sql-dialect.ts';
import type { SelectionSqlOptions } from './selection/selection-sql-options.ts';
import { selectionToSql } from './selection/selection-to-sql.ts';
import type { SqlOptions } from './sql-options.ts';
import { toSql } from './to-sql.ts';

const dialects = ['duckdb', 'postgresql', 'clickhouse'] as const;

const answers = { assessment: 'a "name"', criterion: "q'", group: 'region' };
const columns: fc.Arbitrary<NonNullable<SqlOptions['columns']>> = fc.oneof(
  fc.constantFrom(
    { ...answers, option: 's' },
    { ...answers, step: 'n' },
    { ...answers, option: 's', status: 'state', reason: 'r', justification: 'j', asOf: 'day' },
    { ...answers, option: 's', notApplicable: 'na' },
  ),
);
const evidence = {
  table: ['proof', { schema: 'far', name: 'proof' }],
  columns: { assessment: 'm', criterion: 'q', collected: 'seen', expires: 'until', polarity: 'p', uri: 'u' },
};

const queryOf = (model: MaturityModel, options: SqlOptions): string | null => {
  try {
    return toSql(model, options);
  } catch (error) {
    // A model whose policies a query cannot express is refused by name.
    if (error instanceof OseeError) return null;
    throw error;
  }
};

describe.each(dialects)('the queries for %s', (dialect: SqlDialectName) => {
  it('are sound for every model, form and set of columns', () => {
    let written = 0;
    fc.assert(
      fc.property(
        randomModel,
        columns,
        fc.boolean(),
        fc.constantFrom('scores', 'groups', 'part' as const),
        (model, mapped, isProven, form) => {
          const query = queryOf(model, {
            dialect,
            table: 'answers',
            columns: mapped,
            form,
            asOf: '2024-06-30',
            ...(isProven && { evidence }),
          } as SqlOptions);
          if (query === null) return;
          written += 1;
          expectSoundQuery(query, dialect);
          for (const merged of ['merged', 'mergedGroups'] as const) {
            expectSoundQuery(toSql(model, { dialect, table: ['one', 'two'], form: merged }), dialect);
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(75);
  });

  it('are sound for every selection model', () => {
    const scored: SelectionSqlOptions = {
      dialect,
      applications: { table: 'applications', columns: { application: 'id', withdrawn: 'taken "back"' } },
      scores: {
        table: ['scores', 'more scores'],
        columns: { application: 'id', criterion: 'c', number: 'n', level: 'l', assessor: 'who' },
      },
      gates: { table: 'gates', columns: { application: 'id', gate: 'g', answer: 'a', waived: 'w' } },
    };
    fc.assert(
      fc.property(randomSelection, (model) => {
        const query = selectionToSql(model, scored);
        expectSoundQuery(query, dialect);
        expect(bareQuery(query, dialect)).toMatch(/\brank\b/u);
      }),
      { numRuns: 100 },
    );
  });
});
