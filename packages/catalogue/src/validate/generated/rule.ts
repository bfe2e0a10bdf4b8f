// Written by scripts/build-validators.ts; do not edit by hand.
/**
 * A value of which nothing is known, in generated code that looks before it touches.
 *
 * @category documents
 */
export type Json = ReturnType<typeof JSON.parse>;

/**
 * A rule of a schema that a value breaks.
 *
 * @category documents
 */
export interface Violation {
  /** JSON Pointer to the value. */
  readonly pointer: string;
  /** The keyword of JSON Schema. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What breaks one member of a union, where the keyword is `branch`. */
  readonly inner?: readonly Violation[];
}

/**
 * A compiled schema: appends what a value breaks.
 *
 * @category documents
 */
export type Rule = (data: Json, pointer: string, found: Violation[]) => void;

/** Appends one violation. */
export const fail = (
  found: Violation[],
  pointer: string,
  keyword: string,
  params: Violation['params'],
): void => {
  found.push({ pointer, keyword, params });
};

/** Gathers what one member of a union has appended into one violation, so that the members stay apart. */
export const closeBranch = (found: Violation[], start: number): void => {
  found.push({ pointer: '', keyword: 'branch', params: {}, inner: found.splice(start) });
};
