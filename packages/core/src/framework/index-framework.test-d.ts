import { expectTypeOf, it } from 'vitest';
import type { OseeModuleId } from '../osee/framework/ids.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import type { OseeItemIds } from '../osee/framework/osee-item-ref.ts';
import type { Framework } from './framework.ts';
import { type FrameworkIndex, indexFramework } from './index-framework.ts';
import type { Module } from './module.ts';

const index = indexFramework(oseeFramework);

it('takes the ids of the OSEE framework, and no misspelt one', () => {
  const known = 'strategy' as OseeModuleId;
  index.competenciesOf(known);
  index.competenciesOf('strategy');
  // @ts-expect-error a misspelt module
  index.competenciesOf('stratgy');
  // @ts-expect-error a misspelt phase
  index.matrixItemsIn('initiatoin');
  // @ts-expect-error a misspelt module, by its kind
  index.get('module', 'stratgy');
  // @ts-expect-error a module is no competency, by its kind
  index.find('competency', 'strategy');
  expectTypeOf(index.get('module', 'strategy')).toEqualTypeOf<Module>();
  // @ts-expect-error a module is no competency
  index.subCompetenciesOf('strategy');
});

it('takes the ids of every kind where it is declared with them', () => {
  const strict: FrameworkIndex<OseeItemIds> = index;
  strict.find('topic', 'strategy-spotting-needs-that-oss-fills');
  strict.find('topic', 'anything' as string);
  // @ts-expect-error a misspelt topic
  strict.find('topic', 'strategy-spotting-needs');
  // @ts-expect-error a misspelt box of the matrix
  strict.get('matrix-item', 'nowhere');
});

it('takes a text that is read at run time', () => {
  const read = 'strategy' as string;
  expectTypeOf(index.find('module', read)).toEqualTypeOf<Module | undefined>();
  expectTypeOf(index.topicsOf(read)).toEqualTypeOf(index.topicsOf('strategy'));
});

it('takes any text for a framework that is not known before it is read', () => {
  const other = indexFramework({} as Framework);
  other.competenciesOf('anything');
  other.find('module', 'anything');
  expectTypeOf(other).toEqualTypeOf<FrameworkIndex>();
});

it('keeps the old type of an index', () => {
  const former: FrameworkIndex = index;
  former.competenciesOf('anything');
});
