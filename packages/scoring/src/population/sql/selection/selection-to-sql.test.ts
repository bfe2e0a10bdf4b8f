import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { defineSelectionModel } from '../../../selection/define/define-selection-model.ts';
import type { SelectionSqlOptions } from './selection-sql-options.ts';
import { selectionToSql } from './selection-to-sql.ts';

const scale = { kind: 'goalposts', lower: 0, upper: 10, direction: 'maximise' } as const;
const model = defineSelectionModel({
  id: 'choice',
  title: 'Choice',
  subject: 'software',
  gates: [{ id: 'open', statement: 'Open.' }],
  criteria: [
    { id: 'use', title: 'Use', scale },
    {
      id: `h'; DROP "x" \\ --`,
      title: 'H',
      scale: {
        kind: 'categories',
        levels: [
          { id: `l' \\ "`, value: 0, anchor: 'a' },
          { id: 'all', value: 1, anchor: 'b' },
        ],
      },
    },
  ],
});
const base: SelectionSqlOptions = {
  dialect: 'duckdb',
  applications: { table: 'applications', columns: { application: 'id' } },
  scores: { table: 'scores', columns: { application: 'id', criterion: 'c', number: 'n', level: 'l' } },
  gates: { table: 'gates', columns: { application: 'id', gate: 'g', answer: 'a' } },
};

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

describe('the query of a selection model', () => {
  it.each(['duckdb', 'postgresql', 'clickhouse'] as const)(
    'names its policies and keeps ids in their quotes (%s)',
    (dialect) => {
      const query = selectionToSql(model, { ...base, dialect });
      expect(query).toMatch(/^-- choice 1\.0\.0\n-- aggregation: arithmetic/u);
      expect(query).toContain('-- gate columns: gate_1 = open');
      const quoted =
        dialect === 'clickhouse'
          ? /'(?:\\.|[^\\'])*'|`(?:\\.|[^\\`])*`/gsu
          : /'(?:''|[^'])*'|"(?:""|[^"])*"/gsu;
      const bare = query.replaceAll(/^\s*--.*$/gmu, '').replaceAll(quoted, ' ');
      expect(bare).not.toMatch(/DROP|;|\\/u);
      expect(bare.split('(').length).toBe(bare.split(')').length);
    },
  );

  it('takes the choices of the run', () => {
    const weighted = selectionToSql(model, { ...base, choices: { weights: { use: 0.25 } } });
    expect(weighted).toContain('0.25e0 * w1');
    expect(selectionToSql(model, base)).not.toContain('0.25e0 * w1');
    expect(codeOf(() => selectionToSql(model, { ...base, choices: { weights: { none: 1 } } }))).toBe(
      'unknown-criterion',
    );
  });

  it('is refused for what it cannot say', () => {
    expect(codeOf(() => selectionToSql({ ...model, id: 'a\0' }, base))).toBe('unwritable-text');
    expect(codeOf(() => selectionToSql(model, { ...base, dialect: 'x' as 'duckdb' }))).toBe('wrong-value');
    expect(codeOf(() => selectionToSql(model, { ...base, score: {} } as never))).toBe('unknown-option');
    const countries = defineSelectionModel({
      id: 'call',
      title: 'Call',
      subject: 'country',
      criteria: [{ id: 'use', title: 'Use', scale }],
      policies: { duplicateCountry: 'latest' },
    });
    expect(codeOf(() => selectionToSql(countries, base))).toBe('policy-not-in-sql');
  });
});
