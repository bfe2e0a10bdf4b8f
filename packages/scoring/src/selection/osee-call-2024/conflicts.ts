import { oseeConflicts } from '@osee/core';
import type { Conflict } from '../model/conflict.ts';

/** Where the documents of the call differ: the record of the programme, as a selection reads it. */
export const conflicts: readonly Conflict[] = /* #__PURE__ */ oseeConflicts.map(
  ({ id, name, positions, valueUsed, reason }) => ({
    id,
    topic: name,
    positions,
    used: valueUsed,
    why: reason,
  }),
);
