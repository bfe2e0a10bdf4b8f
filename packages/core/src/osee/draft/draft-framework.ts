import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Source } from '../../framework/source.ts';
import type { DraftDomain, DraftSubdomain } from './draft-domain.ts';
import type { DraftColumnId } from './draft-ids.ts';
import type { DraftCompetencySlot } from './draft-slot.ts';

/**
 * A place that the draft keeps for a case study. All of them are empty in the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftCaseStudySlot, oseeDraftFramework } from '@osee/core';
 *
 * const slots: readonly DraftCaseStudySlot[] = oseeDraftFramework.caseStudySlots;
 * slots.map((slot) => slot.content); // => [null, null, null]
 * ```
 */
export interface DraftCaseStudySlot extends FrameworkItem {
  readonly content: string | null;
}

/**
 * A column of the draft's table.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftColumn, oseeDraftFramework } from '@osee/core';
 *
 * const columns: readonly DraftColumn[] = oseeDraftFramework.competencyColumns;
 * columns.length; // => 6
 * ```
 */
export interface DraftColumn extends FrameworkItem {
  readonly id: DraftColumnId;
}

/**
 * The framework as it was offered for discussion in 2024: domains, subdomains and six columns of competencies, most of
 * them empty.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftFramework, oseeDraftFramework } from '@osee/core';
 *
 * const draft: DraftFramework = oseeDraftFramework;
 * draft.status; // => 'draft'
 * ```
 */
export interface DraftFramework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly status: 'draft';
  /** What the source says about the state of the text, in our words. */
  readonly statusNote: string;
  readonly domains: readonly DraftDomain[];
  readonly subdomains: readonly DraftSubdomain[];
  readonly competencyColumns: readonly DraftColumn[];
  /** All cells, row by row, empty ones included. */
  readonly slots: readonly DraftCompetencySlot[];
  /** The parts that the page of a competency is meant to have. */
  readonly competencySections: readonly FrameworkItem[];
  readonly caseStudySlots: readonly DraftCaseStudySlot[];
  readonly trainingProgramme: FrameworkItem;
  readonly trainingFormats: readonly FrameworkItem[];
  /** Subjects that are fitted to each selected country. */
  readonly tailoringTopics: readonly FrameworkItem[];
  /** Doubts about how the table was read. */
  readonly doubts: readonly FrameworkItem[];
  readonly source: Source;
}
