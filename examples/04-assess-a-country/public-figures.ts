import type { DevelopmentValue } from '@osee/scoring/country';

/** Made-up figures of the made-up country; a real one looks them up at the sources that `developmentSources` names. */
export const publicFigures: readonly DevelopmentValue[] = [
  { indicatorId: 'govtech-maturity', value: 0.48, year: 2022 },
  { indicatorId: 'govtech-maturity', value: 0.55, year: 2025 },
  { indicatorId: 'online-services', value: 0.51, year: 2024 },
  { indicatorId: 'digital-identity', value: 1, year: 2025 },
  { indicatorId: 'digital-payments', value: 1, year: 2025 },
  { indicatorId: 'data-exchange', value: 0, year: 2025 },
  { indicatorId: 'open-data-inventory', value: 44, year: 2022 },
  { indicatorId: 'open-source-policy', value: 1, year: 2022 },
  // Fewer than a hundred developers were active: there is no figure, and an estimate does not count.
  { indicatorId: 'developers', value: 0.4, year: 2025, imputed: true },
  { indicatorId: 'internet-users', value: 61, year: 2023 },
  { indicatorId: 'human-development', value: 0.64, year: 2019 },
];
