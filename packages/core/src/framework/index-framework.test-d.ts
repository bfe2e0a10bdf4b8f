import { expectTypeOf, it } from 'vitest';
import type { OseeModuleId } from '../osee/framework/ids.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import type { Framework } from './framework.ts';
import { type FrameworkIndex, indexFramework } from './index-framework.ts';

const index = indexFramework(oseeFramework);

it('takes the ids of the OSEE framework, and no misspelt one', () => {
  const known = 'strategy' as OseeModuleId;
  index.competenciesOf(known);
  index.competenciesOf('strategy');
  // @ts-expect-error a misspelt module
  index.competenciesOf('stratgy');
  // @ts-expect-error a misspelt phase
  index.matrixItemsIn('initiatoin');
  // @ts-expect-error a module is no competency
  index.subCompetenciesOf('strategy');
});

it('takes a text that is read at run time', () => {
  const read = 'strategy' as string;
  expectTypeOf(index.topicsOf(read)).toEqualTypeOf(index.topicsOf('strategy'));
});

it('takes any text for a framework that is not known before it is read', () => {
  const other = indexFramework({} as Framework);
  other.competenciesOf('anything');
  expectTypeOf(other).toEqualTypeOf<FrameworkIndex>();
});

it('keeps the old type of an index', () => {
  const former: FrameworkIndex = index;
  former.competenciesOf('anything');
});
