import { type AssessRisksOptions, assessRisks } from '../../risk/assess/assess-risks.ts';
import { bandsOf } from '../../risk/assess/matrix-bands.ts';
import type { RiskRegister } from '../../risk/register/risk-register.ts';
import type { RiskScale } from '../../risk/register/risk-scale.ts';
import type { CountryContext } from './country-parts.ts';
import type { CountryCaveat, RiskPart } from './country-result.ts';

/** Puts the risks into their matrix on the day of the assessment. */
export const riskPart = (
  register: RiskRegister,
  options: AssessRisksOptions,
  { asOf }: CountryContext,
): RiskPart => {
  const result = assessRisks(register, { asOf, ...options });
  const unknown = result.risks.filter(
    ({ counted }) => !counted.likelihood.isKnown || !counted.impact.isKnown,
  );
  const count = result.risks.length;
  const caveats: CountryCaveat[] =
    unknown.length === 0
      ? []
      : [{ code: 'unknown-risks', part: 'risks', details: { count: unknown.length, of: count } }];
  const open = new Set(result.risks.map(({ id }) => id));
  return {
    result,
    coverage: count === 0 ? null : (count - unknown.length) / count,
    caveats,
    links: register.risks
      .filter(({ id }) => open.has(id))
      .map(({ id, title, event, proposesFrom, competencyId }) => ({
        riskId: id,
        title: title ?? event,
        linkIds: [
          ...new Set([...(proposesFrom ?? []), ...(competencyId === undefined ? [] : [competencyId])]),
        ],
      })),
    bands: register.scale.matrix.bands.map(({ id }) => id),
    highest: highestOf(register.scale),
  };
};

const highestOf = (scale: RiskScale): number => {
  const all = (steps: readonly unknown[]) => ({ first: 0, last: steps.length - 1, isKnown: true });
  return bandsOf(scale, all(scale.likelihood), all(scale.impact)).highest;
};
