import { expectTypeOf, it } from 'vitest';
import type { OseeItemRef } from '../osee/framework/osee-item-ref.ts';
import type { Profile } from './profile.ts';

const reason = 'Covered by a national programme.';
const head = {
  id: 'kenya',
  version: '1.0.0',
  title: 'Kenya',
  base: { frameworkId: 'osee', version: '1.0.0' },
};

it('points at items that exist, where it says so', () => {
  const written: Profile<OseeItemRef> = {
    ...head,
    select: [{ target: { kind: 'module', matching: 'capacity-*' }, reason }],
    exclude: [{ target: { kind: 'module', id: 'digital-inclusion' }, reason }],
  };
  expectTypeOf(written).toExtend<Profile>();
  const misspelt: Profile<OseeItemRef> = {
    ...head,
    // @ts-expect-error no module has this id
    exclude: [{ target: { kind: 'module', id: 'digital-inclusoin' }, reason }],
  };
  const otherKind: Profile<OseeItemRef> = {
    ...head,
    // @ts-expect-error a module is no topic
    set: [{ target: { kind: 'topic', id: 'strategy' }, field: 'weight', value: 1, reason }],
  };
  expectTypeOf(misspelt).toEqualTypeOf(otherKind);
});

it('points at any item without it', () => {
  const read: Profile = { ...head, exclude: [{ target: { kind: 'module', id: 'anything' }, reason }] };
  expectTypeOf(read.exclude).not.toBeNever();
});
