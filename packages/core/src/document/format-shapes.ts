import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';

const { text, list, record } = shape;

/** The forms of the kinds of document that are known. */
export const formatsShape: Shape = list(
  record({
    kind: text,
    schemaVersion: text,
    migrations: list(record({ from: text, to: text, migrate: shape.callable })),
  }),
  'an array of document formats',
);

/** What a document says of itself. */
export const headerShape: Shape = record(
  { id: text },
  { createdBy: text, createdAt: text, licence: text, version: text },
  'the header of a document',
);
