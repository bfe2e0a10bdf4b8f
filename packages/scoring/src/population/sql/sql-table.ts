import { shape } from '@osee/core';

/**
 * A table by its name, with the schema where it has one. A name is taken as it stands: a dot in it is part of it.
 *
 * @category population
 * @example
 * ```ts
 * import type { SqlTable } from '@osee/scoring/population';
 *
 * const table: SqlTable = { schema: 'survey', name: 'answers' };
 * ```
 */
export type SqlTable = string | { readonly schema: string; readonly name: string };

const { filledText, record } = shape;

export const tableForm = /* #__PURE__ */ shape.either(
  filledText,
  /* #__PURE__ */ record({ schema: filledText, name: filledText }),
);
