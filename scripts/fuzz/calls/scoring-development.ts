import {
  assessDevelopment,
  developmentModel,
  developmentSources,
  govTechGroups,
} from '@osee/scoring/country';
import { en } from '@osee/scoring/locales/en';
import { fr } from '@osee/scoring/locales/fr';
import { type Calls, call } from '../call.ts';

const input = () => ({
  subject: 'Ruritania',
  asOf: '2027-01-31',
  values: [
    { indicatorId: 'govtech-maturity', value: 0.62, year: 2025, source: 'World Bank' },
    { indicatorId: 'online-services', value: 0.58, year: 2019 },
    { indicatorId: 'human-development', value: 0.575, year: 2022, imputed: true },
    { indicatorId: 'internet-users', value: null, year: 2024 },
  ],
});
const model = () => structuredClone(developmentModel);

/** Sound calls of the part of `@osee/scoring/country` on public indicators. */
export const developmentCalls: Calls = {
  assessDevelopment: call(() => [{ ...model(), groups: structuredClone(govTechGroups) }, input()]),
  explainDevelopment: call(() => [assessDevelopment(model(), input()), { locale: structuredClone(en) }]),
  indexGroup: call(() => [0.6, structuredClone(govTechGroups)]),
  localiseDevelopmentModel: call(() => [model(), structuredClone(fr)]),
  localiseDevelopmentSources: call(() => [structuredClone(developmentSources), structuredClone(fr)]),
};
