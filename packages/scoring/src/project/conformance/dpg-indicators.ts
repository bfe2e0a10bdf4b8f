import type { FactTest } from '../../maturity/model/evidence-rule.ts';
import type { DpgCriterionId } from '../../models/dpg-project/text-id.ts';

/**
 * The number of an indicator of the DPG Standard.
 *
 * @category evidence
 * @see DPG Standard 1.1.6
 * @example
 * ```ts
 * import type { DpgIndicatorId } from '@osee/scoring/evidence';
 *
 * const indicator: DpgIndicatorId = '9a';
 * ```
 */
export type DpgIndicatorId = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9a' | '9b' | '9c';

/**
 * One thing that an indicator asks for.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { DpgPartId } from '@osee/scoring/evidence';
 *
 * const part: DpgPartId = 'licence-text';
 * ```
 */
export type DpgPartId =
  | 'goal-named'
  | 'goal-shown'
  | 'licence-accepted'
  | 'licence-text'
  | 'holder-named'
  | 'holder-shown'
  | 'open-parts'
  | 'documents'
  | 'installation'
  | 'data-export'
  | 'privacy-law'
  | 'open-standards'
  | 'good-practice'
  | 'data-named'
  | 'data-protected'
  | 'content-rules'
  | 'content-removed'
  | 'contact-protected'
  | 'minors-protected';

interface IndicatorPart {
  readonly id: DpgPartId;
  /** One of them is enough. */
  readonly tests: readonly FactTest[];
  /** The criterion of `dpgProjectModel` that holds this part: where it is met, so is the part. */
  readonly criterionId?: DpgCriterionId;
}

/** The parts that ask for the same as their criterion: where it is not met, neither are they. */
export const sameAsCriterion: ReadonlySet<DpgPartId> = new Set<DpgPartId>([
  'licence-accepted',
  'open-parts',
  'data-export',
]);

interface Indicator {
  readonly id: DpgIndicatorId;
  readonly parts: readonly IndicatorPart[];
}

const yes = (fact: string, most?: number): FactTest => ({ fact, holds: 'yes', ...(most && { most }) });
const no = (fact: string): FactTest => ({ fact, holds: 'no' });
const named = (fact: string, most?: number): FactTest => ({ fact, holds: 'named', ...(most && { most }) });
const part = (id: DpgPartId, tests: readonly FactTest[], criterionId?: DpgCriterionId): IndicatorPart => ({
  id,
  tests,
  ...(criterionId && { criterionId }),
});

/**
 * What each indicator asks for, as far as files or answers can show it. What only an authorised person can state, such
 * as that laws are complied with, no file settles.
 */
export const dpgIndicators: readonly Indicator[] = [
  { id: '1', parts: [part('goal-named', [named('sdg')]), part('goal-shown', [yes('sdg-evidence', 2)])] },
  {
    id: '2',
    parts: [
      part('licence-accepted', [{ fact: 'licence', holds: 'accepted' }], 'approved-licence'),
      part('licence-text', [yes('licence-file')], 'approved-licence'),
    ],
  },
  {
    id: '3',
    parts: [
      part('holder-named', [named('copyright-holder'), yes('licence-per-file')], 'marked-parts'),
      part('holder-shown', [yes('copyright-evidence', 2), yes('licence-per-file')], 'marked-parts'),
    ],
  },
  {
    id: '4',
    parts: [part('open-parts', [no('platform-dependence'), yes('open-alternative')], 'open-dependencies')],
  },
  {
    id: '5',
    parts: [
      part('documents', [yes('docs'), named('docs-link', 2), yes('user-guide'), yes('readme', 1)]),
      part('installation', [yes('install-guide')], 'install-steps'),
    ],
  },
  { id: '6', parts: [part('data-export', [yes('data-export', 2)], 'data-export')] },
  { id: '7', parts: [part('privacy-law', [yes('privacy-compliance', 2), named('regulation', 2)])] },
  {
    id: '8',
    parts: [
      part(
        'open-standards',
        [yes('open-standards', 2), yes('standards-conformance'), named('standard', 2)],
        'standard-tests',
      ),
      part('good-practice', [
        yes('best-practices', 2),
        { fact: 'badge-level', holds: 'oneOf', words: ['passing', 'silver', 'gold'] },
        { fact: 'badge-percent', key: 'passing', holds: 'atLeast', minimum: 100 },
      ]),
    ],
  },
  {
    id: '9a',
    parts: [
      part('data-named', [named('personal-data'), yes('privacy-policy')], 'data-statement'),
      part('data-protected', [yes('privacy-controls', 2), no('personal-data')], 'protective-controls'),
    ],
  },
  {
    id: '9b',
    parts: [
      part('content-rules', [yes('content-policy', 2), no('content-collected')], 'protective-controls'),
      part(
        'content-removed',
        [yes('illegal-content-removal', 2), no('content-collected')],
        'protective-controls',
      ),
    ],
  },
  {
    id: '9c',
    parts: [
      part(
        'contact-protected',
        [yes('harassment-protection', 2), yes('code-of-conduct', 2), no('user-interaction')],
        'protective-controls',
      ),
      part('minors-protected', [yes('minors-protection', 2), no('user-interaction')], 'protective-controls'),
    ],
  },
];
