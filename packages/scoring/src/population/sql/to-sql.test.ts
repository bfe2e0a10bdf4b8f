import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import type { SqlOptions } from './sql-options.ts';
import { toSql } from './to-sql.ts';

const model = buildModel({
  policies: { unanswered: 'exclude', notApplicable: 'countAsMet', expiredEvidence: 'keep' },
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  nodes: [node('a'), node('b')],
  criteria: [criterion('p', 'a', { notApplicableAllowed: true }), criterion('q', 'a'), criterion('r', 'b')],
});

const columns = { assessment: 'm', criterion: 'q', option: 's' } as const;
const base: SqlOptions = { dialect: 'duckdb', table: 'answers', columns };
const dialects = ['duckdb', 'postgresql', 'clickhouse'] as const;

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

/** The query without its comments and without what stands in quotes, so that only its grammar is left. */
const bareOf = (query: string, isEscaped = false): string => {
  const inside = (quote: string): string =>
    isEscaped
      ? `${quote}(?:\\\\.|[^\\\\${quote}])*${quote}`
      : `${quote}(?:${quote}${quote}|[^${quote}])*${quote}`;
  const parts = new RegExp(`--[^\\n]*|${inside("'")}|${inside('"')}|${inside('`')}`, 'gsu');
  return query.replaceAll(parts, ' ');
};

describe('the query of a model', () => {
  it.each(dialects)('names every policy in force in its comments (%s)', (dialect) => {
    const query = toSql(model, {
      ...base,
      dialect,
      asOf: '2024-06-30',
      evidence: { table: 'proof', columns: { assessment: 'm', criterion: 'q', collected: 'seen' } },
    });
    const comments = query
      .split('\n')
      .filter((line) => line.trim().startsWith('--'))
      .join('\n');
    for (const policy of [
      'unanswered: exclude',
      'notApplicable: countAsMet',
      'rollUp: mean',
      'expiredEvidence: keep',
    ]) {
      expect(comments).toContain(policy);
    }
  });

  it.each(dialects)('has balanced brackets and one statement (%s)', (dialect) => {
    const bare = bareOf(toSql(model, { ...base, dialect }), dialect === 'clickhouse');
    expect(bare).not.toContain(';');
    expect(bare.replaceAll(/[^()]/g, '').length % 2).toBe(0);
    expect(bare.split('(').length).toBe(bare.split(')').length);
    expect(bare.trimStart().startsWith('WITH')).toBe(true);
  });

  it('asks only for the columns that the nodes need', () => {
    const whole = toSql(model, base);
    const part = toSql(model, { ...base, nodes: ['b'] });
    expect(whole).toContain("'node': 'a'");
    expect(part).not.toContain("'node': 'a'");
    expect(part.length).toBeLessThan(whole.length);
    expect(part).not.toMatch(/q1_value/);
  });

  it('reads several tables as one', () => {
    const query = toSql(model, { ...base, table: ['one', { schema: 'far', name: 'two' }] });
    expect(query).toContain('FROM "one" AS source\n  UNION ALL');
    expect(query).toContain('FROM "far"."two" AS source');
  });

  it('writes numbers of double precision, never decimals or whole numbers that divide as such', () => {
    const weighted = buildModel({
      nodes: [node('a'), { ...node('b'), weight: 1 / 3 }],
      criteria: [criterion('p', 'a'), criterion('r', 'b')],
    });
    expect(toSql(weighted, base)).toContain('0.3333333333333333e0 * ');
    expect(toSql(weighted, { ...base, dialect: 'postgresql' })).toContain('0.3333333333333333::float8 * ');
    expect(toSql(weighted, { ...base, dialect: 'clickhouse' })).toContain('0.3333333333333333 * ');
  });
});

describe('names and ids that mean harm', () => {
  const evil = [`'); DROP TABLE x; --`, '"; DROP', '`\\', "\\' OR 1=1 --", 'a\nb', '*/ --\u2028 x', '$$'];
  const hostile = buildModel({
    levels: [{ id: `top' --`, title: 'T', requires: [] }],
    nodes: [node(`n' " \` \\ \n--`)],
    criteria: evil.map((id) => criterion(id, `n' " \` \\ \n--`)),
  });

  it.each(dialects)('stay inside their quotes and comments (%s)', (dialect) => {
    const query = toSql(hostile, {
      dialect,
      table: `t"; DROP TABLE x; -- \` \\`,
      columns: { assessment: `a" ' \` \\`, criterion: 'c\n--', option: 'select' },
    });
    const bare = bareOf(query, dialect === 'clickhouse');
    expect(bare).not.toMatch(/DROP|;|\\|\u2028/u);
    expect(bare.split('(').length).toBe(bare.split(')').length);
  });

  it('reads a backslash alike whatever the setting of the server', () => {
    const query = toSql(hostile, { ...base, dialect: 'postgresql' });
    expect(query).toContain(`E'\`\\\\\\\\'`.replaceAll('\\\\\\\\', '\\\\'));
  });

  it('are refused where no engine can hold them', () => {
    expect(codeOf(() => toSql(model, { ...base, table: 'a\0b' }))).toBe('unwritable-text');
    expect(codeOf(() => toSql(model, { ...base, columns: { ...columns, option: '\ud800' } }))).toBe(
      'unwritable-text',
    );
    const odd = buildModel({ nodes: [node('a')], criteria: [criterion('p\0', 'a')] });
    expect(codeOf(() => toSql(odd, base))).toBe('unwritable-text');
  });
});

describe('what is refused', () => {
  const refused = (options: unknown) => codeOf(() => toSql(model, options as SqlOptions));

  it('by name', () => {
    expect(refused({ ...base, dialect: 'oracle' })).toBe('wrong-value');
    expect(refused({ ...base, colums: {} })).toBe('unknown-option');
    expect(refused({ dialect: 'duckdb', table: 'answers' })).toBe('missing-columns');
    expect(refused({ ...base, table: [] })).toBe('missing-columns');
    expect(refused({ ...base, columns: { assessment: 'm', criterion: 'q' } })).toBe('missing-step');
    expect(refused({ ...base, columns: { ...columns, step: 'n' } })).toBe('missing-step');
    expect(refused({ ...base, columns: { assessment: 'm', criterion: 'q', step: 'n', status: 's' } })).toBe(
      'missing-step',
    );
    expect(refused({ ...base, columns: { ...columns, status: 'x', notApplicable: 'y' } })).toBe(
      'missing-step',
    );
    expect(refused({ ...base, nodes: ['zz'] })).toBe('unknown-node');
    expect(refused({ ...base, nodes: [] })).toBe('unknown-node');
    expect(refused({ ...base, nodes: ['a', 'a'] })).toBe('duplicate-node');
    const evidence = { table: 'proof', columns: { assessment: 'm', criterion: 'q', collected: 'seen' } };
    expect(refused({ ...base, evidence })).toBe('missing-as-of');
    expect(refused({ ...base, evidence, asOf: '2024-02-30' })).toBe('wrong-value');
  });

  it('a model of more columns than PostgreSQL has', () => {
    const ids = Array.from({ length: 1700 }, (_, position) => `q${position}`);
    const wide = buildModel({ nodes: [node('a')], criteria: ids.map((id) => criterion(id, 'a')) });
    expect(codeOf(() => toSql(wide, { ...base, dialect: 'postgresql' }))).toBe('too-wide');
    expect(toSql(wide, base)).toContain('c1700');
  });
});
