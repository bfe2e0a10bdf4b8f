import type { DevelopmentMatrix } from '../../framework/matrix.ts';
import type { DevelopmentMatrixContent } from './content.ts';
import { sourceOf, withSource } from './source.ts';

/** The development matrix with a source on every box. */
export const matrixOf = ({
  lines,
  countryAssessment,
  ...content
}: DevelopmentMatrixContent): DevelopmentMatrix => ({
  name: content.name,
  source: sourceOf(lines),
  phases: content.phases.map(withSource),
  rows: content.rows.map(withSource),
  items: content.items.map(withSource),
  countryAssessment: {
    ...withSource(countryAssessment),
    parts: countryAssessment.parts.map(withSource),
  },
});
