import type { RateSeries } from '@osee/core/resourcing';

/** Published figures, and one assumption that says so. A budget in prices of 2024 needs published ones alone. */
export const rates: readonly RateSeries[] = [
  {
    id: 'usd-kes',
    kind: 'exchange',
    from: 'USD',
    to: 'KES',
    method: 'average',
    values: [{ year: 2020, value: '106.45' }],
    source: {
      title: 'IMF, International Financial Statistics, and World Bank: rate of the year 2020',
      url: 'https://www.indexmundi.com/facts/kenya/dec-alternative-conversion-factor',
      asOf: '2021',
    },
  },
  {
    id: 'kes-prices',
    kind: 'inflation',
    currency: 'KES',
    values: [
      { year: 2021, value: '0.061' },
      { year: 2022, value: '0.077' },
      { year: 2023, value: '0.077' },
      { year: 2024, value: '0.045' },
      ...[2025, 2026, 2027, 2028, 2029].map((year) => ({ year, value: '0.05' })),
    ],
    source: {
      title:
        'Consumer prices of Kenya, mean of each year to 2024, FocusEconomics; from 2025 an assumption, the middle of the target of the central bank (2.5 to 7.5 per cent)',
      url: 'https://www.focus-economics.com/country-indicator/kenya/inflation',
      asOf: '2025-07',
    },
  },
];
