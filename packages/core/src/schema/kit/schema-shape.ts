import * as z from 'zod';
import { type Shape, simple } from '../../input/shape-walk.ts';

/** A schema of zod, of whichever copy of it: judged by what a schema can do. */
export const schemaShape: Shape = simple(
  'a schema of zod 4',
  (value) => value instanceof z.ZodType || (typeof value === 'object' && value !== null && '_zod' in value),
);
