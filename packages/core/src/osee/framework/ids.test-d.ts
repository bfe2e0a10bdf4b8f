import { describe, expectTypeOf, it } from 'vitest';
import type { CompetencyPages, IdsWithin, ModuleContent, OseeItemRef } from './content.ts';
import type { OseeAudienceId, OseeCompetencyId, OseeModuleId, OseeTopicId } from './ids.ts';

describe('id unions', () => {
  it('hold exactly the ids that exist', () => {
    expectTypeOf<'strategy'>().toExtend<OseeModuleId>();
    expectTypeOf<'ospo-setup'>().not.toExtend<OseeModuleId>();
    expectTypeOf<'vendor-evaluation'>().toExtend<OseeCompetencyId>();
    expectTypeOf<string>().not.toExtend<OseeCompetencyId>();
  });

  it('are narrowed to a module by its prefix', () => {
    expectTypeOf<IdsWithin<'strategy', OseeAudienceId>>().toEqualTypeOf<
      | 'strategy-large-governmental-org'
      | 'strategy-small-governmental-org'
      | 'strategy-large-enterprise'
      | 'strategy-small-or-medium-enterprise'
      | 'strategy-informal-community-or-individual'
    >();
    expectTypeOf<ModuleContent<'strategy'>['topics'][number]['id']>().toEqualTypeOf<
      IdsWithin<'strategy', OseeTopicId>
    >();
  });

  it('check references kind by kind', () => {
    expectTypeOf<{ readonly kind: 'module'; readonly id: 'strategy' }>().toExtend<OseeItemRef>();
    expectTypeOf<{ readonly kind: 'topic'; readonly id: 'strategy' }>().not.toExtend<OseeItemRef>();
  });

  it('make a set of pages complete', () => {
    expectTypeOf<keyof CompetencyPages>().toEqualTypeOf<OseeCompetencyId>();
    expectTypeOf<Omit<CompetencyPages, 'vendor-evaluation'>>().not.toExtend<CompetencyPages>();
  });
});
