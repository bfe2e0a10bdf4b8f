import { OseeError, type Path } from '@osee/core';

/** What an engine cannot hold in a text: the sign of code 0, and half a sign. */
const unwritable = /[\0\p{Surrogate}]/u;

/** Refuses every text, at whatever depth, that no query can hold. */
export const expectWritable = (value: unknown, path: Path): void => {
  if (typeof value === 'string' && unwritable.test(value)) {
    throw new OseeError('unwritable-text', 'Expected a text of whole signs without code 0.', {
      path,
      details: { got: value },
    });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    expectWritable(key, path);
    expectWritable(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
};
