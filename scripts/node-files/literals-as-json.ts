/**
 * Has the content in a file for Node read as JSON: a literal of code is read token by token, then compiled into code that
 * makes it once; `JSON.parse` of the same text takes a part of that. What comes out is equal.
 */
import { parseAst } from 'rolldown/parseAst';
import { type Json, jsonOf } from './json-of.ts';
import { type Replacement, replaced } from './replaced.ts';
import { childrenOf, isFunction, type Syntax } from './syntax.ts';

/** A shorter one is no slower as code, and better read. */
const shortest = 1_000;

const quoted = (value: Json): string => {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`);
  return `'${text.replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`)}'`;
};

/** The largest literals that are read when the file is loaded: a function may never run. */
const literalsIn = (node: Syntax): Replacement[] => {
  const { type, start, end } = node;
  if (isFunction(node) || end - start < shortest) return [];
  if (type === 'ObjectExpression' || type === 'ArrayExpression') {
    const value = jsonOf(node);
    if (value !== undefined) return [{ start, end, text: `JSON.parse(${quoted(value)})` }];
  }
  return childrenOf(node).flatMap(literalsIn);
};

export const literalsAsJson = (code: string): string =>
  replaced(
    code,
    parseAst(code).body.flatMap((statement) => literalsIn({ ...statement })),
  );
