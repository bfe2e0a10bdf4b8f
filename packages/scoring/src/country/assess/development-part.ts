import { isBelow } from '../../number/compare.ts';
import { assessDevelopment } from '../development/assess-development.ts';
import type { CountryContext, DevelopmentFigures } from './country-parts.ts';
import type { CountryCaveat, CountryDevelopmentPart } from './country-result.ts';

/** Works out the composite of public indicators on the day of the assessment. */
export const developmentPart = (
  { model, values }: DevelopmentFigures,
  { subject, asOf }: CountryContext,
  minimum: number,
): CountryDevelopmentPart => {
  const result = assessDevelopment(model, { subject, asOf, values });
  const { coverage, years } = result;
  const caveats: CountryCaveat[] = [
    { code: 'public-indicators', part: 'development', details: {} },
    ...(result.model.status !== 'published'
      ? [{ code: 'model-not-published', part: 'development', details: { model: model.title } } as const]
      : []),
    ...(isBelow(coverage, minimum, 1)
      ? [{ code: 'low-coverage', part: 'development', details: { coverage, minimum } } as const]
      : []),
    ...(years === null
      ? []
      : [{ code: 'oldest-year', part: 'development', details: { year: String(years.first) } } as const]),
  ];
  return { result, coverage, caveats };
};
