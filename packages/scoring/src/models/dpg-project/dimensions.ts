import type { DpgCriterionId } from './text-id.ts';

/** Who can answer a criterion: a file of the project, whoever maintains it, or a reviewer from outside. */
type DpgAnswerer = 'file' | 'maintainer' | 'reviewer';

/** One step of a dimension, before it is laid out as a criterion. */
interface DpgStep {
  readonly id: DpgCriterionId;
  readonly answeredBy: DpgAnswerer;
  /** How long evidence counts, in months. */
  readonly months: number;
  /** When the criterion does not apply; without one it always applies. */
  readonly notApplicable?: 'no-data' | 'no-people';
}

/** A dimension with its steps from the second level to the fifth. */
export interface DpgDimension {
  readonly id:
    | 'licence-and-ownership'
    | 'governance'
    | 'community'
    | 'documentation'
    | 'interoperability'
    | 'architecture'
    | 'security'
    | 'privacy'
    | 'maintenance'
    | 'use';
  readonly axis: 'technical-axis' | 'organisational-axis' | 'ecosystemic-axis';
  readonly steps: readonly [DpgStep, DpgStep, DpgStep, DpgStep];
}

const file = (id: DpgCriterionId, months: number): DpgStep => ({ id, answeredBy: 'file', months });
const maintainer = (id: DpgCriterionId, months: number): DpgStep => ({
  id,
  answeredBy: 'maintainer',
  months,
});
const reviewer = (id: DpgCriterionId, months: number): DpgStep => ({ id, answeredBy: 'reviewer', months });
const unless = (notApplicable: 'no-data' | 'no-people', step: DpgStep): DpgStep => ({
  ...step,
  notApplicable,
});

/**
 * Ten dimensions on three axes. What holds for twelve months is what has to be done again each year; what stands for
 * two or three years is a document or a state that changes rarely.
 */
export const dpgDimensions: readonly DpgDimension[] = [
  {
    id: 'licence-and-ownership',
    axis: 'organisational-axis',
    steps: [
      file('approved-licence', 36),
      file('marked-parts', 36),
      maintainer('licence-check', 12),
      maintainer('contributor-rights', 36),
    ],
  },
  {
    id: 'governance',
    axis: 'organisational-axis',
    steps: [
      file('named-maintainers', 24),
      file('decision-rule', 36),
      maintainer('shared-decisions', 12),
      reviewer('steering-body', 12),
    ],
  },
  {
    id: 'community',
    axis: 'ecosystemic-axis',
    steps: [
      file('public-work', 24),
      file('contribution-guide', 36),
      maintainer('measured-response', 12),
      reviewer('wide-community', 12),
    ],
  },
  {
    id: 'documentation',
    axis: 'technical-axis',
    steps: [
      file('install-steps', 24),
      reviewer('stranger-deploys', 24),
      maintainer('versioned-docs', 12),
      maintainer('taught-languages', 24),
    ],
  },
  {
    id: 'interoperability',
    axis: 'technical-axis',
    steps: [
      unless('no-data', maintainer('data-export', 24)),
      unless('no-data', file('open-interface', 24)),
      unless('no-data', maintainer('standard-tests', 24)),
      unless('no-data', reviewer('proven-exchange', 36)),
    ],
  },
  {
    id: 'architecture',
    axis: 'technical-axis',
    steps: [
      file('listed-dependencies', 24),
      maintainer('open-dependencies', 24),
      maintainer('extension-points', 36),
      reviewer('replaced-component', 36),
    ],
  },
  {
    id: 'security',
    axis: 'technical-axis',
    steps: [
      file('security-contact', 24),
      file('checked-changes', 12),
      file('signed-releases', 12),
      reviewer('independent-audit', 24),
    ],
  },
  {
    id: 'privacy',
    axis: 'organisational-axis',
    steps: [
      maintainer('data-statement', 24),
      unless('no-people', maintainer('protective-controls', 24)),
      unless('no-people', reviewer('impact-assessment', 24)),
      unless('no-people', reviewer('people-involved', 36)),
    ],
  },
  {
    id: 'maintenance',
    axis: 'organisational-axis',
    steps: [
      file('dated-release', 12),
      file('support-window', 24),
      maintainer('several-funders', 12),
      reviewer('shared-stewardship', 36),
    ],
  },
  {
    id: 'use',
    axis: 'ecosystemic-axis',
    steps: [
      file('named-users', 24),
      maintainer('several-users', 24),
      maintainer('trained-implementers', 24),
      reviewer('returned-changes', 12),
    ],
  },
];
