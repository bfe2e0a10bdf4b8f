import type { HeadlineFigure } from './headline-figure.ts';

/**
 * The figures that the documents quote.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeHeadlineFigures } from '@osee/core';
 *
 * oseeHeadlineFigures.length; // => 13
 * ```
 */
export const oseeHeadlineFigures: readonly HeadlineFigure[] = [
  {
    id: 'sdg-targets-benefit',
    name: 'Targets that digital technology helps',
    description: 'Digital technology helps with this share of the targets.',
    value: 70,
    unit: 'percent',
    bound: 'stated',
    of: 'SDG targets',
    source: [
      { document: 'presentation-2024', lines: [36, 36] },
      { document: 'presentation-2024', lines: [276, 276] },
      { document: 'circular-2024', lines: [19, 19] },
      { document: 'circular-2024', lines: [49, 49] },
      { document: 'call-page-2024', lines: [1, 1] },
      { document: 'news-2024', lines: [13, 13] },
    ],
    conflictId: 'sdg-70-percent-meaning',
    note: "The news says 'about'.",
  },
  {
    id: 'sdgs-on-track',
    name: 'Goals on track',
    description: 'Only this share of the Goals is on track.',
    value: 15,
    unit: 'percent',
    bound: 'stated',
    of: 'Sustainable Development Goals',
    source: [{ document: 'presentation-2024', lines: [30, 30] }],
  },
  {
    id: 'population-online',
    name: 'People online',
    description: 'This share of the people of the world uses the internet.',
    value: 67,
    unit: 'percent',
    bound: 'stated',
    of: 'world population',
    source: [
      { document: 'circular-2024', lines: [19, 19] },
      { document: 'circular-2024', lines: [49, 49] },
      { document: 'call-page-2024', lines: [1, 1] },
    ],
  },
  {
    id: 'countries-supported',
    name: 'Countries supported',
    description: 'ITU and UNDP helped more countries than this.',
    value: 100,
    unit: 'countries',
    bound: 'at-least',
    of: 'countries',
    source: [
      { document: 'circular-2024', lines: [21, 21] },
      { document: 'circular-2024', lines: [49, 49] },
      { document: 'call-page-2024', lines: [1, 1] },
      { document: 'news-2024', lines: [29, 29] },
    ],
    conflictId: 'hundred-countries-year',
  },
  {
    id: 'oss-replacement-cost',
    name: 'Cost without open source',
    description: 'Organisations would have to spend so many times as much on software.',
    value: 3.5,
    unit: 'times',
    bound: 'stated',
    of: 'present spending on software',
    source: [
      { document: 'circular-2024', lines: [51, 51] },
      { document: 'call-page-2024', lines: [1, 1] },
    ],
  },
  {
    id: 'global-gateway-investment',
    name: 'Investments of Global Gateway',
    description: 'What Global Gateway wants to mobilise from 2021 to 2027.',
    value: 300,
    unit: 'billion euros',
    bound: 'at-most',
    of: 'investments',
    source: [{ document: 'news-2024', lines: [39, 39] }],
  },
  {
    id: 'autocracies',
    name: 'Autocracies',
    description: 'Countries counted as autocracies, as of 2022, as worldpopulationreview.com quotes V-Dem.',
    value: 88,
    unit: 'countries',
    bound: 'about',
    of: 'countries of the world',
    source: [{ document: 'training-framework-1.0', lines: [728, 728] }],
  },
  {
    id: 'population-in-autocracies',
    name: 'People in autocracies',
    description: 'The share of people who live in them.',
    value: 70,
    unit: 'percent',
    bound: 'stated',
    of: 'world population',
    source: [{ document: 'training-framework-1.0', lines: [728, 728] }],
  },
  {
    id: 'itu-member-states',
    name: 'Member States of ITU',
    description: 'The states that belong to ITU.',
    value: 193,
    unit: 'members',
    bound: 'stated',
    of: 'states',
    source: [{ document: 'news-2024', lines: [44, 44] }],
  },
  {
    id: 'itu-members',
    name: 'Other members of ITU',
    description: 'Companies, universities and organisations that belong to ITU.',
    value: 900,
    unit: 'members',
    bound: 'at-least',
    of: 'companies, universities and organisations',
    source: [{ document: 'news-2024', lines: [44, 44] }],
  },
  {
    id: 'undp-countries',
    name: 'Countries of UNDP',
    description: 'The countries in which UNDP has experts and partners.',
    value: 170,
    unit: 'countries',
    bound: 'stated',
    of: 'countries',
    source: [{ document: 'news-2024', lines: [49, 49] }],
  },
  {
    id: 'itu-age',
    name: 'Age of ITU',
    description: 'The time since ITU was founded.',
    value: 150,
    unit: 'years',
    bound: 'at-least',
    of: 'years since the foundation',
    source: [{ document: 'news-2024', lines: [44, 44] }],
  },
  {
    id: 'openforum-anniversary',
    name: 'Anniversary of OpenForum Europe',
    description:
      'The anniversary that the news says was celebrated at the summit; what had its tenth edition was the summit.',
    value: 10,
    unit: 'years',
    bound: 'stated',
    of: 'years since the beginning',
    source: [{ document: 'news-2024', lines: [31, 31] }],
  },
];
