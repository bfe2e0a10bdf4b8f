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
} from '../osee/framework/ids.ts';
import type { ContentBundle } from '../text/content-bundle.ts';
import type { ItemText, LocaleBundle } from '../text/locale-bundle.ts';
import type { CoreLocaleBundle } from './core-locale.ts';

/** For each id of the training framework its text: a missing or an unknown id does not compile. */
export interface OseeTexts {
  readonly category: Readonly<Record<OseeCategoryId, ItemText>>;
  readonly module: Readonly<Record<OseeModuleId, ItemText>>;
  readonly topic: Readonly<Record<OseeTopicId, ItemText>>;
  readonly competency: Readonly<Record<OseeCompetencyId, ItemText>>;
  readonly audience: Readonly<Record<OseeAudienceId, ItemText>>;
  readonly dependency: Readonly<Record<OseeDependencyId, ItemText>>;
  readonly 'training-activity': Readonly<Record<OseeTrainingActivityId, ItemText>>;
  readonly reading: Readonly<Record<OseeReadingId, ItemText>>;
  readonly 'technical-domain': Readonly<Record<OseeTechnicalDomainId, ItemText>>;
  readonly phase: Readonly<Record<OseePhaseId, ItemText>>;
  readonly 'matrix-row': Readonly<Record<OseeMatrixRowId, ItemText>>;
  readonly 'matrix-item': Readonly<Record<OseeMatrixItemId, ItemText>>;
}

/**
 * The texts of the training framework, and the sentences of the package, in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { fr, type OseeLocaleBundle } from '@osee/core/locales/fr';
 *
 * const bundle: OseeLocaleBundle = fr;
 * bundle.texts.module.strategy.name; // => 'Stratégie'
 * ```
 */
export interface OseeLocaleBundle extends LocaleBundle, CoreLocaleBundle {
  readonly texts: LocaleBundle['texts'] & { readonly [Kind in keyof OseeTexts]: OseeTexts[Kind] };
  readonly rest: ContentBundle;
}
