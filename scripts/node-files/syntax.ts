/** A node of a syntax tree, as far as is known before one looks at it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // Those that are looked at, where a node has them.
  readonly argument?: unknown;
  readonly computed?: unknown;
  readonly elements?: unknown;
  readonly key?: unknown;
  readonly kind?: unknown;
  readonly name?: unknown;
  readonly object?: unknown;
  readonly operator?: unknown;
  readonly properties?: unknown;
  readonly quasis?: unknown;
  readonly shorthand?: unknown;
  readonly value?: unknown;
  readonly [field: string]: unknown;
}

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Whether what stands in it waits until it is called. */
export const isFunction = ({ type }: Syntax): boolean => /Function|Method/u.test(type);

/** The nodes right below one, in the order of the code. */
export const childrenOf = (node: Syntax): Syntax[] => Object.values(node).flat().filter(isSyntax);
