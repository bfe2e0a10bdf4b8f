import { oseeConflicts } from '@osee/core';
import type { Conflict } from '../model/conflict.ts';

/** Where the documents of the call differ from each other: the record of the programme, as a selection reads it. */
export const conflicts: readonly Conflict[] = /* #__PURE__ */ oseeConflicts.flatMap(
  ({ id, name, positions, valueUsed, reason }) =>
    positions.every(({ source }) => source !== 'project')
      ? [{ id, topic: name, positions, used: valueUsed, why: reason }]
      : [],
);
