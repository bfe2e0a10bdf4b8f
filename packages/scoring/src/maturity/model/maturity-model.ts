import type { Source } from '@osee/core';
import type { Band } from './band.ts';
import type { Criterion } from './criterion.ts';
import type { MaturityLevel } from './level.ts';
import type { AskedDepth, ModelDepth } from './model-depth.ts';
import type { ModelNode } from './model-node.ts';
import type { MaturityPolicies } from './policies.ts';
import type { Scale } from './scale.ts';
import type { Weighting } from './weighting.ts';

/**
 * A maturity model as plain data: what is asked, how it is scored, what the levels ask for.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { MaturityModel } from '@osee/scoring/maturity';
 *
 * const model: MaturityModel = {
 *   id: 'small',
 *   version: '1.0.0',
 *   title: 'A small model',
 *   status: 'draft',
 *   language: 'en',
 *   licence: 'CC-BY-4.0',
 *   source: 'project',
 *   policies: { unanswered: 'zero' },
 *   scales: [
 *     { id: 'yes-no', options: [{ id: 'no', value: 0, label: 'No' }, { id: 'yes', value: 1, label: 'Yes' }] },
 *   ],
 *   levels: [
 *     { id: 'started', title: 'Started', requires: [] },
 *     { id: 'done', title: 'Done', requires: [{ kind: 'score', minimum: 1 }] },
 *   ],
 *   nodes: [{ id: 'legal', kind: 'category', title: 'Legal', parentId: null }],
 *   criteria: [
 *     {
 *       id: 'licence-check',
 *       textId: 'licence-check.text',
 *       text: 'Are licences checked before a release?',
 *       obligation: 'must',
 *       scaleId: 'yes-no',
 *       impacts: [{ nodeId: 'legal' }],
 *       notApplicableAllowed: false,
 *       justification: 'none',
 *       evidence: 'none',
 *       since: '1.0.0',
 *     },
 *   ],
 * };
 * ```
 */
export interface MaturityModel {
  readonly id: string;
  /** Semantic version: major when an answer may change its meaning, minor for new criteria, patch for wording. */
  readonly version: string;
  readonly title: string;
  readonly status: 'draft' | 'published' | 'retired';
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  readonly source: Source;
  /** What a reader has to know before using it. */
  readonly note?: string;
  /** Only what differs from `defaultPolicies`. */
  readonly policies?: Partial<MaturityPolicies>;
  readonly scales: readonly Scale[];
  /** Lowest first. */
  readonly levels: readonly MaturityLevel[];
  /** From 0 to 1, in order; may be left out. */
  readonly bands?: readonly Band[];
  readonly nodes: readonly ModelNode[];
  readonly criteria: readonly Criterion[];
  /** Choices of the questions, from the smallest to the largest; see `atDepth`. */
  readonly depths?: readonly ModelDepth[];
  /** The depth that the model was cut down to by `atDepth`; a whole model has none. */
  readonly depth?: AskedDepth;
  /** Other weights, to see how far a score hangs on those of the model; see `scoreUnderWeightings`. */
  readonly weightings?: readonly Weighting[];
}
