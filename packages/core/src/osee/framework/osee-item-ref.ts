import type { FrameworkIds } from '../../framework/index-framework.ts';
import type { ItemKind } from '../../framework/item-ref.ts';
import type {
  OseeAudienceId,
  OseeCategoryId,
  OseeCompetencyId,
  OseeDependencyId,
  OseeMatrixItemId,
  OseeMatrixRowId,
  OseeModuleId,
  OseePhaseId,
  OseeReadingId,
  OseeTechnicalDomainId,
  OseeTopicId,
  OseeTrainingActivityId,
} from './ids.ts';

/**
 * The ids of the OSEE framework by kind of item. An index that is declared with them refuses a misspelt id of any kind.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type FrameworkIndex, indexFramework, oseeFramework } from '@osee/core';
 * import type { OseeItemIds } from '@osee/core/osee/ids';
 *
 * const index: FrameworkIndex<OseeItemIds> = indexFramework(oseeFramework);
 * index.get('phase', 'plan').id; // => 'plan'
 * ```
 */
export interface OseeItemIds extends FrameworkIds {
  readonly category: OseeCategoryId;
  readonly module: OseeModuleId;
  readonly topic: OseeTopicId;
  readonly competency: OseeCompetencyId;
  readonly audience: OseeAudienceId;
  readonly dependency: OseeDependencyId;
  readonly 'training-activity': OseeTrainingActivityId;
  readonly reading: OseeReadingId;
  readonly 'technical-domain': OseeTechnicalDomainId;
  readonly phase: OseePhaseId;
  readonly 'matrix-row': OseeMatrixRowId;
  readonly 'matrix-item': OseeMatrixItemId;
}

/**
 * Points at one item of the OSEE framework, with its id checked by the compiler; for profiles that are written in code.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { Profile } from '@osee/core';
 * import type { OseeItemRef } from '@osee/core/osee/ids';
 *
 * const profile: Profile<OseeItemRef> = {
 *   id: 'without-inclusion',
 *   version: '1.0.0',
 *   title: 'Without digital inclusion',
 *   base: { frameworkId: 'osee', version: '1.0.0' },
 *   exclude: [{ target: { kind: 'module', id: 'digital-inclusion' }, reason: 'Another office looks after it.' }],
 * };
 * profile.exclude?.length; // => 1
 * ```
 */
export type OseeItemRef = {
  readonly [Kind in ItemKind]: { readonly kind: Kind; readonly id: OseeItemIds[Kind] };
}[ItemKind];
