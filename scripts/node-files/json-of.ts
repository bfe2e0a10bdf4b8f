/** The value of a literal that JSON can hold, read from its syntax; undefined where it is more than that. */
import { isSyntax, type Syntax } from './syntax.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const keyOf = (property: Syntax): string | undefined => {
  const { key } = property;
  // Written with a getter, computed or spread, or with a name that sets the prototype: no plain property.
  if (property.type !== 'Property' || property.kind !== 'init' || property.computed || !isSyntax(key)) return;
  const name = key.type === 'Identifier' ? key.name : key.value;
  return name === '__proto__' || (typeof name !== 'string' && typeof name !== 'number')
    ? undefined
    : String(name);
};

/** Of a template without a gap. */
const textOf = ({ quasis }: Syntax): string | undefined => {
  const [only, ...rest] = Array.isArray(quasis) ? (quasis as { value: { cooked: string | null } }[]) : [];
  return rest.length === 0 ? (only?.value.cooked ?? undefined) : undefined;
};

const numberOf = (node: Syntax): number | undefined => {
  const value = node.operator === '-' && isSyntax(node.argument) ? jsonOf(node.argument) : undefined;
  return typeof value === 'number' && value !== 0 ? -value : undefined;
};

const objectOf = (node: Syntax): Json | undefined => {
  const entries: [string, Json][] = [];
  for (const property of Array.isArray(node.properties) ? node.properties : []) {
    const key = keyOf(property);
    const value = key === undefined ? undefined : jsonOf(property.value);
    if (key === undefined || value === undefined) return undefined;
    entries.push([key, value]);
  }
  return Object.fromEntries(entries);
};

const listOf = (node: Syntax): Json | undefined => {
  const items = (Array.isArray(node.elements) ? node.elements : []).map(jsonOf);
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
};

export const jsonOf = (node: unknown): Json | undefined => {
  if (!isSyntax(node)) return undefined;
  switch (node.type) {
    case 'ObjectExpression':
      return objectOf(node);
    case 'ArrayExpression':
      return listOf(node);
    case 'TemplateLiteral':
      return textOf(node);
    case 'UnaryExpression':
      return numberOf(node);
    case 'Literal':
      return node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value)
        ? // A pattern and a big integer are literals too, whose value may be null.
          'regex' in node || 'bigint' in node
          ? undefined
          : (node.value as Json)
        : undefined;
    default:
      return undefined;
  }
};
