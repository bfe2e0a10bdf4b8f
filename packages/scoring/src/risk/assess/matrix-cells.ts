import type { RiskScale } from '../register/risk-scale.ts';
import { cellAt } from './matrix-bands.ts';
import type { RiskAssessment } from './risk-assessment.ts';
import type { StepRange } from './steps.ts';

interface Member {
  readonly id: string;
  readonly likelihood: StepRange;
  readonly impact: StepRange;
}

/** Every cell of the matrix: who is in it, and who may be, as a range reaches over more than one cell. */
export const matrixCells = (scale: RiskScale, members: readonly Member[]): RiskAssessment['matrix'] =>
  scale.likelihood.flatMap(({ id: likelihood }, row) =>
    scale.impact.map(({ id: impact }, column) => {
      const found = members.filter(
        (member) => covers(member.likelihood, row) && covers(member.impact, column),
      );
      const isSure = (member: Member): boolean => isOne(member.likelihood) && isOne(member.impact);
      return {
        likelihood,
        impact,
        band: scale.matrix.bands[cellAt(scale, row, column).band]?.id ?? '',
        riskIds: found.filter(isSure).map(({ id }) => id),
        possibleIds: found.filter((member) => !isSure(member)).map(({ id }) => id),
      };
    }),
  );

const covers = ({ first, last }: StepRange, place: number): boolean => place >= first && place <= last;

const isOne = ({ first, last, isKnown }: StepRange): boolean => isKnown && first === last;
