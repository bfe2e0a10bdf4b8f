import { expectTypeOf, it } from 'vitest';
import { hasCode } from './has-code.ts';
import type { Path } from './path.ts';

declare const caught: unknown;

it('knows the codes of the packages', () => {
  if (hasCode(caught, 'unknown-country')) {
    expectTypeOf(caught.code).toEqualTypeOf<'unknown-country'>();
    expectTypeOf(caught.path).toEqualTypeOf<Path>();
  }
  // @ts-expect-error a misspelt code
  hasCode(caught, 'unknwon-country');
  // @ts-expect-error a code of an issue is never thrown
  hasCode(caught, 'after-last-classification');
});
