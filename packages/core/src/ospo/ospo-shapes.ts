import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';

const { text, list, record, anything, words, orNull } = shape;

const costsShape = list(record({ id: text, name: text, borneBy: text }));

/** What of an office a plan is compared with. */
export const ospoShape: Shape = record(
  {
    scopes: list(record({ id: text })),
    roles: list(record({ id: text, name: text, composition: list(record({ origin: text })) })),
    profiles: list(record({ id: text, name: text, roleId: text })),
    costs: record({ funded: costsShape, inKind: costsShape }),
  },
  {},
  'an open source programme office',
);

/** What a plan of an office has to look like. */
export const officePlanShape: Shape = record(
  {
    scopeId: orNull(text),
    staff: list(record({ profileId: text, people: anything, origin: words(['internal', 'external']) })),
    costs: list(record({ costId: text, borneBy: words(['programme', 'host', 'other']) })),
  },
  {},
  'a plan of an office',
);
