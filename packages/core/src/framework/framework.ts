import type { Audience } from './audience.ts';
import type { Category } from './category.ts';
import type { Competency } from './competency.ts';
import type { Dependency } from './dependency.ts';
import type { DevelopmentMatrix } from './matrix.ts';
import type { Module } from './module.ts';
import type { Reading } from './reading.ts';
import type { ReferenceResource } from './reference-resource.ts';
import type { TechnicalDomain } from './technical-domain.ts';
import type { Topic } from './topic.ts';
import type { TrainingActivity } from './training-activity.ts';

/**
 * A training framework. Items stand in flat lists in the order of the source and point at each other by id, so
 * that a list can be filtered, compared and exchanged without walking a tree; `indexFramework` gives the tree.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Framework } from '@osee/core';
 *
 * const framework: Framework = oseeFramework;
 * framework.version; // => '1.0.0'
 * ```
 */
export interface Framework {
  readonly id: string;
  /** Semantic version: major when an item changes its meaning, minor for new items, patch for wording. */
  readonly version: string;
  readonly title: string;
  readonly status: 'draft' | 'published' | 'retired';
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  readonly categories: readonly Category[];
  readonly modules: readonly Module[];
  readonly topics: readonly Topic[];
  readonly competencies: readonly Competency[];
  readonly audiences: readonly Audience[];
  readonly dependencies: readonly Dependency[];
  readonly trainingActivities: readonly TrainingActivity[];
  readonly readings: readonly Reading[];
  readonly technicalDomains: readonly TechnicalDomain[];
  /** Bodies of reference material that a category names outside its tables and lists. */
  readonly referenceResources?: readonly ReferenceResource[];
  readonly matrix: DevelopmentMatrix;
}
