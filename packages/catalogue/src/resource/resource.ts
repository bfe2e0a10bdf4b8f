import type { Source } from '@osee/core';
import type { AccessibilityFeature } from './accessibility-feature.ts';
import type { FieldConfidence, MatchConfidence, ResourceField } from './confidence.ts';
import type { FrameworkPlace } from './framework-place.ts';
import type { LearnerLevel } from './learner-level.ts';
import type { LearningEstimate } from './learning-estimate.ts';
import type { Login } from './login.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { Cost, ResourceFormat, ResourceType } from './resource-type.ts';
import type { RightsStatement } from './rights-statement.ts';

/**
 * A training resource or reading that has an address. What the training framework prints stands in `places`; what
 * the resource is good for (`moduleIds`, `competencyIds`, `technicalDomainIds`) is the reading of this project and
 * holds at least the printed modules.
 *
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, type Resource } from '@osee/catalogue';
 *
 * const resource: Resource | undefined = oseeCatalogue.resources.find(({ id }) => id === 'e-estonia');
 * resource?.url; // => 'https://e-estonia.com/'
 * ```
 */
export interface Resource {
  /** Kebab-case, unique in the catalogue, never reused. */
  readonly id: string;
  readonly title: string;
  /** One plain sentence, written for this project. */
  readonly description: string;
  /** Absolute http or https address; never a guess. */
  readonly url: string;
  /** `seen` when a look-up showed the address, `known` when it is general knowledge. */
  readonly urlConfidence: 'seen' | 'known';
  /** Other addresses of the same work: mirrors, older and newer homes, the source repository. */
  readonly alternateUrls: readonly string[];
  readonly match: MatchConfidence;
  /** Id of the resource that this one is a part of: a chapter of a book, a course of a series; absent for a whole. */
  readonly isPartOf?: string;
  readonly publisher: string;
  /** Empty when no person is named. */
  readonly authors: readonly string[];
  readonly type: ResourceType;
  readonly formats: readonly ResourceFormat[];
  /** BCP 47 tags, the language of the original first; empty when unknown. */
  readonly languages: readonly string[];
  readonly year: number | null;
  /** Whether the year is that of publication or of the last change seen in a living document. */
  readonly yearKind: 'publication' | 'last-change' | null;
  /** Learning time as it was read; `null` when unknown, which is not 0. */
  readonly hours: { readonly minimum: number; readonly maximum: number } | null;
  /** An estimate of the learning time, which is never taken for what was read; absent or `null` where there is none. */
  readonly estimatedHours?: LearningEstimate | null;
  /** For whom it is, as it was read; absent or `null` when unknown. */
  readonly levels?: readonly LearnerLevel[] | null;
  /** What comes before it, as it was read; empty where it was read that nothing does, absent or `null` when unknown. */
  readonly prerequisites?: readonly Prerequisite[] | null;
  /** Bytes that have to be fetched to take it, as they were read; absent or `null` when unknown. */
  readonly downloadBytes?: number | null;
  /** Whether somebody has to sign in, as it was read; absent or `null` when unknown. */
  readonly login?: Login | null;
  /** What makes it usable for more people, as it was read; absent or `null` when unknown. */
  readonly accessibility?: readonly AccessibilityFeature[] | null;
  readonly moduleIds: readonly string[];
  readonly competencyIds: readonly string[];
  readonly technicalDomainIds: readonly string[];
  /** Empty for a resource that this project added. */
  readonly places: readonly FrameworkPlace[];
  readonly rights: RightsStatement;
  readonly cost: Cost;
  readonly confidence: Readonly<Record<ResourceField, FieldConfidence>>;
  /** Where the framework names the work; `'project'` when this project chose it. */
  readonly source: Source;
  /** What a reader should know before using it: a doubt, a mismatch, an expected redirect. */
  readonly note?: string;
}
