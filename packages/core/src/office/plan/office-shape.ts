import { list, record } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';

const named = list(record({ id: text }));
const costs = list(record({ id: text, name: text, borneBy: text }));

/** What is read of an office of the documents. */
export const officeShape = record(
  {
    scopes: named,
    roles: list(record({ id: text, name: text, composition: list(record({ origin: text })) })),
    profiles: list(record({ id: text, name: text, roleId: text })),
    activities: named,
    responsibilities: named,
    costs: record({ funded: costs, inKind: costs }),
  },
  {},
  'an open source programme office',
);
