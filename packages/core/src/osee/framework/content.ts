import type { AssessedItem } from '../../framework/assessed-item.ts';
import type { Competency } from '../../framework/competency.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { DependencyTarget } from '../../framework/dependency.ts';
import type { Confidence, MatrixItem } from '../../framework/matrix.ts';
import type { Module } from '../../framework/module.ts';
import type { Reading } from '../../framework/reading.ts';
import type { Topic } from '../../framework/topic.ts';
import type { TrainingActivity } from '../../framework/training-activity.ts';
import type {
  OseeAudienceId,
  OseeCategoryId,
  OseeCompetencyId,
  OseeCountryAssessmentPartId,
  OseeDependencyId,
  OseeExternalFactorId,
  OseeMatrixItemId,
  OseeMatrixRowId,
  OseeModuleId,
  OseePhaseId,
  OseeReadingId,
  OseeReferenceResourceId,
  OseeTechnicalDomainId,
  OseeTopicId,
  OseeTrainingActivityId,
} from './ids.ts';
import type { OseeItemRef } from './osee-item-ref.ts';

/** First and last line in the text edition of the framework, counted from 1. */
export type LineRange = readonly [first: number, last: number];

/** What every item has while it is being written: the document is always the framework itself. */
export interface ItemContent<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  readonly lines: readonly LineRange[];
  readonly note?: string;
}

/** The ids of a kind that belong to one module, by their prefix. */
export type IdsWithin<Owner extends string, Id extends string> = Extract<Id, `${Owner}-${string}`>;

interface TermListContent<Owner extends string> extends ItemContent<`${Owner}-${string}`> {
  readonly terms: readonly string[];
}

/** A category as it is written. */
export interface CategoryContent<Id extends OseeCategoryId = OseeCategoryId> extends ItemContent<Id> {
  readonly nameVariants?: readonly string[];
  readonly termLists?: readonly TermListContent<Id>[];
}

interface TopicContent<Owner extends string> extends ItemContent<IdsWithin<Owner, OseeTopicId>> {
  readonly group?: NonNullable<Topic['group']>;
  readonly headingAsPrinted?: NonNullable<Topic['headingAsPrinted']>;
}

interface CompetencyContent extends ItemContent<OseeCompetencyId> {
  /** The parts of the competency, each a competency with this one as its parent. */
  readonly parts?: readonly ItemContent<OseeCompetencyId>[];
}

/** A dependency target whose ids are checked. */
type OseeDependencyTarget =
  | { readonly kind: 'module'; readonly id: OseeModuleId }
  | { readonly kind: 'category'; readonly id: OseeCategoryId }
  | Extract<DependencyTarget, { kind: 'all-modules' }>
  | { readonly kind: 'external-factor'; readonly id: OseeExternalFactorId };

interface DependencyContent<Owner extends string> extends ItemContent<IdsWithin<Owner, OseeDependencyId>> {
  readonly target: OseeDependencyTarget;
}

type TrainingActivityContent<Owner extends string> = ItemContent<IdsWithin<Owner, OseeTrainingActivityId>> &
  Omit<TrainingActivity, keyof ItemContent | 'source' | 'moduleId' | 'categoryId'>;

interface ReadingContent<Owner extends string> extends ItemContent<IdsWithin<Owner, OseeReadingId>> {
  readonly kind: Reading['kind'];
}

/** A module as it is written: everything of it in one place. `assemble.ts` spreads it over the flat lists. */
export interface ModuleContent<Id extends OseeModuleId = OseeModuleId> extends ItemContent<Id> {
  readonly categoryId: OseeCategoryId;
  readonly headingAsPrinted: NonNullable<Module['headingAsPrinted']>;
  readonly audienceColumnHeading: NonNullable<Module['audienceColumnHeading']>;
  readonly considerations?: readonly ItemContent<`${Id}-${string}`>[];
  readonly termLists?: readonly TermListContent<Id>[];
  readonly topics: readonly TopicContent<Id>[];
  readonly audiences: readonly ItemContent<IdsWithin<Id, OseeAudienceId>>[];
  readonly competencies: readonly CompetencyContent[];
  readonly dependencies: readonly DependencyContent<Id>[];
  readonly trainingActivities: readonly TrainingActivityContent<Id>[];
  readonly readings: readonly ReadingContent<Id>[];
}

interface TechnicalDomainContent extends ItemContent<OseeTechnicalDomainId> {
  readonly skills: readonly string[];
  readonly namedTechnologies: readonly string[];
}

interface ReferenceResourceContent extends ItemContent<OseeReferenceResourceId> {
  readonly components: readonly string[];
}

/** The technical category, which has skill areas in place of modules. */
export interface TechnicalCategoryContent {
  readonly domains: readonly TechnicalDomainContent[];
  readonly referenceResources: readonly ReferenceResourceContent[];
  readonly trainingActivities: readonly TrainingActivityContent<'technical'>[];
  readonly readings: readonly ReadingContent<'technical'>[];
}

interface MatrixItemContent extends ItemContent<OseeMatrixItemId> {
  readonly rowId: OseeMatrixRowId;
  readonly phaseIds: readonly OseePhaseId[];
  readonly startPhaseId: OseePhaseId;
  readonly spanIsInferred: MatrixItem['spanIsInferred'];
  readonly spanConfidence: Confidence;
  readonly alternativePhaseIds?: readonly OseePhaseId[];
  readonly mapsTo: readonly OseeItemRef[];
}

/** What a page says of practice. */
type PracticeField = 'pitfalls' | 'indicators' | 'firstThirtyDays' | 'roles' | 'effort' | 'example';

/** What a competency or a technical domain of ours takes from the instrument. */
export interface ItemQuestion
  extends Required<Omit<AssessedItem, 'measure'>>,
    Pick<AssessedItem, 'measure'> {}

/** What the page of a competency of ours says of practice; an example only where its source was read. */
interface CompetencyPractice
  extends Required<Omit<Pick<CompetencyPage, PracticeField>, 'example'>>,
    Pick<CompetencyPage, 'example'> {}

/** What the pages of some competencies say of practice. All parts together make a full record. */
export type CompetencyPractices<Id extends Competency['id'] = OseeCompetencyId> = {
  readonly [Key in Id]: CompetencyPractice;
};

/** A competency page whose ids are checked. */
interface CompetencyPageContent
  extends Omit<
    CompetencyPage,
    'more' | 'audienceIds' | 'phaseIds' | 'technicalDomainIds' | keyof AssessedItem | PracticeField
  > {
  readonly more: readonly OseeItemRef[];
  readonly audienceIds: readonly OseeAudienceId[];
  readonly phaseIds: readonly OseePhaseId[];
  readonly technicalDomainIds: readonly OseeTechnicalDomainId[];
}

/** The pages of some competencies. All parts together make a full record, which the compiler checks. */
export type CompetencyPages<Id extends Competency['id'] = OseeCompetencyId> = {
  readonly [Key in Id]: CompetencyPageContent;
};

interface CountryAssessmentContent extends ItemContent {
  readonly phaseIds: readonly OseePhaseId[];
  readonly parts: readonly ItemContent<OseeCountryAssessmentPartId>[];
}

/** The development matrix as it is written. */
export interface DevelopmentMatrixContent {
  readonly name: string;
  readonly lines: readonly LineRange[];
  readonly phases: readonly ItemContent<OseePhaseId>[];
  readonly rows: readonly ItemContent<OseeMatrixRowId>[];
  readonly items: readonly MatrixItemContent[];
  readonly countryAssessment: CountryAssessmentContent;
}
