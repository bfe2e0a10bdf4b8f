import type { Audience } from '../../framework/audience.ts';
import type { Category } from '../../framework/category.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { DevelopmentMatrix, Phase } from '../../framework/matrix.ts';
import type { Module } from '../../framework/module.ts';
import type { OseeAudienceId, OseeCategoryId, OseeCompetencyId, OseeModuleId, OseePhaseId } from './ids.ts';

type WithId<Item, Id extends string> = Item & { readonly id: Id };

/**
 * The OSEE framework with its ids in its type, so that a look-up by a misspelt id does not compile.
 *
 * @category framework content
 * @example
 * ```ts
 * import { indexFramework, type OseeFramework, oseeFramework } from '@osee/core';
 *
 * const framework: OseeFramework = oseeFramework;
 * indexFramework(framework).topicsOf('strategy').length > 0; // => true
 * ```
 */
export interface OseeFramework extends Framework {
  readonly categories: readonly WithId<Category, OseeCategoryId>[];
  readonly modules: readonly WithId<Module, OseeModuleId>[];
  readonly competencies: readonly WithId<Competency, OseeCompetencyId>[];
  readonly audiences: readonly WithId<Audience, OseeAudienceId>[];
  readonly matrix: DevelopmentMatrix & { readonly phases: readonly WithId<Phase, OseePhaseId>[] };
}
