import type { CriterionGuide } from './criterion-guide.ts';
import type { EvidenceRule } from './evidence-rule.ts';

/**
 * Where a criterion counts: in which node, for which level, and how much.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Impact } from '@osee/scoring/maturity';
 *
 * const impact: Impact = { nodeId: 'change-management', weight: 2 };
 * ```
 */
export interface Impact {
  readonly nodeId: string;
  /** The level that the criterion is a sign of; only requirements of the kinds `level` and `musts` look at it. */
  readonly levelId?: string;
  /** 0, or from 1e-12 to 1e12; 1 unless told. */
  readonly weight?: number;
  /**
   * What the values 0 and 1 are worth in the node, 0 and 1 unless told: a scale that begins at 1, such as from 1 to 5,
   * brings its first point whenever it counts.
   */
  readonly points?: Points;
}

/**
 * What the ends of a scale are worth in a node, from 0 to 1e12; `to` is not below `from`. A value v is worth
 * from + (to - from) v.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Points } from '@osee/scoring/maturity';
 *
 * const points: Points = { from: 1, to: 5 };
 * ```
 */
export interface Points {
  readonly from: number;
  readonly to: number;
}

/**
 * Why a criterion is no longer asked, and what took its place.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Retirement } from '@osee/scoring/maturity';
 *
 * const retired: Retirement = { in: '2.0.0', kind: 'split', replacedBy: ['code-review', 'code-signing'] };
 * ```
 */
export interface Retirement {
  /** The version of the model that retired it. */
  readonly in: string;
  readonly kind: 'removed' | 'renamed' | 'split' | 'merged' | 'reworded';
  readonly replacedBy?: readonly string[];
  /**
   * What becomes of its answers: they go to what replaced it (`carry`, unless told), or are kept to be read and not
   * scored (`archive`), because a step means something else now.
   */
  readonly answers?: 'carry' | 'archive';
}

/**
 * One question of an instrument.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { Criterion } from '@osee/scoring/maturity';
 *
 * const criterion: Criterion = {
 *   id: 'licence-check',
 *   textId: 'licence-check.text',
 *   text: 'Are the licences of all components checked before a release?',
 *   obligation: 'must',
 *   scaleId: 'yes-no',
 *   impacts: [{ nodeId: 'legal' }],
 *   notApplicableAllowed: false,
 *   justification: 'none',
 *   evidence: 'any',
 *   since: '1.0.0',
 * };
 * ```
 */
export interface Criterion {
  /** Kebab-case, unique within the model, never reused. */
  readonly id: string;
  /** The id of the text in locale files. */
  readonly textId: string;
  /** The question in the language of the model. */
  readonly text: string;
  readonly obligation: 'must' | 'should' | 'may';
  readonly scaleId: string;
  /** Never empty; one question may feed several nodes. */
  readonly impacts: readonly Impact[];
  readonly notApplicableAllowed: boolean;
  /** When an answer has to give its reason: never, for not applicable, for a met criterion, or always. */
  readonly justification: 'none' | 'notApplicable' | 'met' | 'always';
  /** What a met criterion has to show: nothing, an address, or evidence of any kind. */
  readonly evidence: 'none' | 'link' | 'any';
  /** The version of the model that brought it. */
  readonly since: string;
  /** Announced, and not scored before the next version. */
  readonly future?: boolean;
  readonly retired?: Retirement;
  /** From which value on the criterion is met, for conformance; 1 unless told. */
  readonly metAt?: number;
  /** The value aimed at, from 0 to 1; the policy `anchorToTarget` scores not applicable with it. */
  readonly target?: number;
  /** Criteria that have to be worked on first. */
  readonly dependsOn?: readonly string[];
  /** Why they have to come first. */
  readonly dependsOnReason?: string;
  /** Work for one step up, in the model's own unit, above 0; 1 unless told. */
  readonly effort?: number;
  /** How long evidence counts, in months from the day it was collected; without it as long as the evidence says. */
  readonly evidenceMonths?: number;
  /** What files have to show for it to be met; without one no file answers it. */
  readonly files?: EvidenceRule;
  /** What an assessor needs beyond the text: what is counted, what proves it, who can answer. */
  readonly guide?: CriterionGuide;
}
