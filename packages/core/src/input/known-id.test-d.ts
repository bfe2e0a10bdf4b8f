import { expectTypeOf, it } from 'vitest';
import { isOneOf, type KnownId, type Suggested } from './index.ts';

const take = <Id extends string>(id: KnownId<Id, 'plan' | 'build'>): string => id;

it('refuses a written text that is not known, alone or among others', () => {
  take('plan');
  take('plan' as 'plan' | 'build');
  take('nowhere' as string);
  // @ts-expect-error misspelt
  take('paln');
  // @ts-expect-error one of the two is not known
  take('plan' as 'plan' | 'nowhere');
});

it('tells the compiler what was read', () => {
  const ids = ['plan', 'build'] as const;
  const read: string = 'plan';
  if (isOneOf(ids, read)) expectTypeOf(read).toEqualTypeOf<'plan' | 'build'>();
  // @ts-expect-error not before it was looked at
  read satisfies 'plan' | 'build';
});

it('suggests without refusing', () => {
  expectTypeOf<string>().toExtend<Suggested<'plan'>>();
  expectTypeOf<'other'>().toExtend<Suggested<'plan'>>();
  expectTypeOf<number>().not.toExtend<Suggested<'plan'>>();
});
