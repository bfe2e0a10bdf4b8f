import { countries } from '@osee/core/geography';
import {
  type Application,
  countryFactsOf,
  evaluateApplications,
  type SelectionInputs,
  type SelectionResult,
} from '@osee/scoring/selection';
import { proxies, serviceColumns } from './proxies.ts';
import type { IndicatorRow } from './read-indicators.ts';
import { screeningModel } from './screening-model.ts';

const source = 'World Bank, GovTech dataset 2022 (CC-BY-4.0)';

const applicationOf = ({ country, values }: IndicatorRow): Application => ({
  id: country,
  country,
  gates: serviceColumns.some((column) => (values.get(column) ?? 0) > 0)
    ? [
        {
          gate: 'implemented-digital-public-service',
          answer: 'pass',
          reason: 'A portal, payments or a tax portal is reported.',
          evidence: [{ what: source }],
        },
      ]
    : [],
  scores: proxies.map(({ criterion, columns }) => {
    const found = columns.map((column) => values.get(column));
    const known = found.every((value) => value !== undefined);
    return {
      criterion,
      value: known ? found.reduce((sum, value) => sum + (value ?? 0), 0) : null,
      evidence: [{ what: source }],
    };
  }),
});

/** What the screening is computed from. */
export const screeningInputs = (rows: readonly IndicatorRow[]): SelectionInputs => ({
  model: screeningModel,
  applications: rows.map(applicationOf),
  facts: countryFactsOf(countries),
});

/** Screens every country of the file, as if each had asked to take part. */
export const screenCountries = (rows: readonly IndicatorRow[]): SelectionResult => {
  const { model, applications, facts = {} } = screeningInputs(rows);
  return evaluateApplications(model, applications, { facts });
};
