import { describe, expectTypeOf, it } from 'vitest';
import type { categories } from './categories.ts';
import type { CompetencyPages, IdsWithin, ModuleContent } from './content.ts';
import type {
  OseeAudienceId,
  OseeCategoryId,
  OseeCompetencyId,
  OseeDependencyId,
  OseeMatrixItemId,
  OseeModuleId,
  OseePhaseId,
  OseeReadingId,
  OseeTechnicalDomainId,
  OseeTopicId,
  OseeTrainingActivityId,
} from './ids.ts';
import type { matrix } from './matrix.ts';
import type { capacityBuilding } from './modules/capacity-building.ts';
import type { communityManagement } from './modules/community-management.ts';
import type { digitalGovernanceAndSovereignty } from './modules/digital-governance-and-sovereignty.ts';
import type { digitalInclusion } from './modules/digital-inclusion.ts';
import type { procurementAndLegal } from './modules/procurement-and-legal.ts';
import type { requirementsAndSpecifications } from './modules/requirements-and-specifications.ts';
import type { resourceMobilisation } from './modules/resource-mobilisation.ts';
import type { strategy } from './modules/strategy.ts';
import type { OseeItemRef } from './osee-item-ref.ts';
import type { technicalCategory } from './technical-category.ts';

type Modules =
  | typeof strategy
  | typeof requirementsAndSpecifications
  | typeof procurementAndLegal
  | typeof communityManagement
  | typeof capacityBuilding
  | typeof digitalInclusion
  | typeof digitalGovernanceAndSovereignty
  | typeof resourceMobilisation;
type Technical = typeof technicalCategory;
type Competencies = Modules['competencies'][number];
type Parts = Extract<Competencies, { parts: readonly unknown[] }>['parts'][number];

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

describe('the content', () => {
  it('has every id of the unions, and the compiler knows it', () => {
    expectTypeOf<(typeof categories)[number]['id']>().toEqualTypeOf<OseeCategoryId>();
    expectTypeOf<Modules['id']>().toEqualTypeOf<OseeModuleId>();
    expectTypeOf<Modules['topics'][number]['id']>().toEqualTypeOf<OseeTopicId>();
    expectTypeOf<Modules['audiences'][number]['id']>().toEqualTypeOf<OseeAudienceId>();
    expectTypeOf<Competencies['id'] | Parts['id']>().toEqualTypeOf<OseeCompetencyId>();
    expectTypeOf<Modules['dependencies'][number]['id']>().toEqualTypeOf<OseeDependencyId>();
    expectTypeOf<
      Modules['trainingActivities'][number]['id'] | Technical['trainingActivities'][number]['id']
    >().toEqualTypeOf<OseeTrainingActivityId>();
    expectTypeOf<
      Modules['readings'][number]['id'] | Technical['readings'][number]['id']
    >().toEqualTypeOf<OseeReadingId>();
    expectTypeOf<Technical['domains'][number]['id']>().toEqualTypeOf<OseeTechnicalDomainId>();
    expectTypeOf<(typeof matrix)['phases'][number]['id']>().toEqualTypeOf<OseePhaseId>();
    expectTypeOf<(typeof matrix)['items'][number]['id']>().toEqualTypeOf<OseeMatrixItemId>();
  });
});
