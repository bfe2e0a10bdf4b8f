import { expectTypeOf, it } from 'vitest';
import type { OseeDocument } from '../document/osee-document.ts';
import type { Framework } from '../framework/framework.ts';
import { isDocument } from './is-document.ts';

it('tells the compiler the kind and the content', () => {
  const read: unknown = null;
  if (isDocument('osee-framework', read)) {
    expectTypeOf(read).toEqualTypeOf<OseeDocument<'osee-framework'>>();
    expectTypeOf(read.content).toEqualTypeOf<Framework>();
  }
  // @ts-expect-error not before it was looked at
  read.content;
  // @ts-expect-error no such kind
  isDocument('osee-recipe', read);
});
