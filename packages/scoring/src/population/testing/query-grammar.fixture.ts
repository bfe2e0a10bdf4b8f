import { expect } from 'vitest';
import type { SqlDialectName } from '../sql/dialects/sql-dialect.ts';

const quoted = (quote: string, isEscaped: boolean): string =>
  isEscaped
    ? `${quote}(?:\\\\.|[^\\\\${quote}])*${quote}`
    : `${quote}(?:${quote}${quote}|[^${quote}])*${quote}`;

/** The query without its comments and with a blank for all that stands in quotes, so that only its grammar is left. */
export const bareQuery = (query: string, dialect: SqlDialectName): string => {
  const isEscaped = dialect === 'clickhouse';
  const text = `${dialect === 'postgresql' ? "E'(?:\\\\.|''|[^\\\\'])*'|" : ''}${quoted("'", isEscaped)}`;
  const parts = new RegExp(`--[^\\n]*|${text}|${quoted('"', isEscaped)}|${quoted('`', isEscaped)}`, 'gsu');
  return query.replaceAll(parts, ' _ ');
};

/**
 * That a query is one statement in which every bracket closes, every step is named once, reads only steps before it, and is
 * read by a later one, and in which nothing of JavaScript is left.
 */
export const expectSoundQuery = (query: string, dialect: SqlDialectName): void => {
  const bare = bareQuery(query, dialect);
  expect(bare).not.toMatch(/;|\\|\b(?:undefined|NaN|Infinity|object Object|function)\b|=>/u);
  let depth = 0;
  for (const [bracket] of bare.matchAll(/[()[\]{}]/gu)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  const steps = [
    ...bare.matchAll(/^([a-z]\w*)(?: \([^)]*\))? AS (?:NOT MATERIALIZED |MATERIALIZED )?\($/gmu),
  ];
  const names = steps.map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  const bodies = steps.map(({ index }, position) => bare.slice(index, steps[position + 1]?.index));
  const readBy = bodies.map((body) =>
    [...body.matchAll(/\b(?:FROM|JOIN) ([a-z]\w*)/gu)].map(([, name = '']) => name),
  );
  for (const [position, read] of readBy.entries()) {
    const own = position === bodies.length - 1 ? names : names.slice(0, position);
    for (const name of read) expect(own, `${names[position]} reads ${name}`).toContain(name);
    const later = readBy.slice(position).flat();
    expect(later, `nothing reads ${names[position]}`).toContain(names[position]);
  }
};
