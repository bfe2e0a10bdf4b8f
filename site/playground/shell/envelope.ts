import type { OseeDocument } from '@osee/core';

/** A document as the packages exchange it; its form is the only one so far. */
export const envelope = <Kind extends string, Content>(
  kind: Kind,
  content: Content,
): OseeDocument<Kind, Content> => ({
  kind,
  schemaVersion: '1.0.0',
  id: 'playground',
  content,
});
