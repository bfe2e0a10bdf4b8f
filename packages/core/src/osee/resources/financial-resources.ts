import type { ProgrammeResource } from './programme-resource.ts';

/**
 * The ten sources of money that the training framework lists for the roll-out of digital public goods.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { financialResources } from '@osee/core';
 *
 * financialResources.length; // => 10
 * financialResources[0]?.name; // => 'Government Budgets'
 * ```
 */
export const financialResources: readonly ProgrammeResource[] = [
  {
    id: 'government-budgets',
    kind: 'financial',
    number: 1,
    name: 'Government Budgets',
    description: 'Money that the state sets aside for digital change in its own budgets.',
    source: [{ document: 'training-framework-1.0', lines: [178, 180] }],
    points: [
      {
        id: 'government-budgets-a',
        text: 'Budget lines for digital transformation at national, state or local level.',
        source: [{ document: 'training-framework-1.0', lines: [179, 179] }],
      },
      {
        id: 'government-budgets-b',
        text: 'Shares from several ministries, such as those for technology, public services or innovation.',
        source: [{ document: 'training-framework-1.0', lines: [180, 180] }],
      },
    ],
  },
  {
    id: 'international-development-funding',
    kind: 'financial',
    number: 2,
    name: 'International Development Funding',
    description: 'Grants, loans or expert help from multilateral and aid bodies.',
    source: [{ document: 'training-framework-1.0', lines: [181, 183] }],
    points: [
      {
        id: 'international-development-funding-a',
        text: 'Support from multilateral bodies, development banks and aid agencies, as gift, loan or advice.',
        source: [{ document: 'training-framework-1.0', lines: [182, 182] }],
      },
      {
        id: 'international-development-funding-b',
        text: 'Named as examples: the World Bank, the International Monetary Fund (IMF) and development banks of a region.',
        source: [{ document: 'training-framework-1.0', lines: [183, 183] }],
      },
    ],
  },
  {
    id: 'public-private-partnerships',
    kind: 'financial',
    number: 3,
    name: 'Public-Private Partnerships (PPPs)',
    description: 'Government and companies pay for a project together.',
    source: [{ document: 'training-framework-1.0', lines: [185, 187] }],
    points: [
      {
        id: 'public-private-partnerships-a',
        text: 'The state and a company, for instance a technology firm, both invest in one project.',
        source: [{ document: 'training-framework-1.0', lines: [186, 186] }],
      },
      {
        id: 'public-private-partnerships-b',
        text: 'The project gains the skills and means of the private side.',
        source: [{ document: 'training-framework-1.0', lines: [187, 187] }],
      },
    ],
  },
  {
    id: 'innovation-funds-and-challenges',
    kind: 'financial',
    number: 4,
    name: 'Innovation Funds and Challenges',
    description: 'Money that is won in a competition for new ideas.',
    source: [{ document: 'training-framework-1.0', lines: [188, 190] }],
    points: [
      {
        id: 'innovation-funds-and-challenges-a',
        text: 'Contests and funds that pay for new digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [189, 189] }],
      },
      {
        id: 'innovation-funds-and-challenges-b',
        text: 'Run by public agencies, foundations or international bodies.',
        source: [{ document: 'training-framework-1.0', lines: [190, 190] }],
      },
    ],
  },
  {
    id: 'digital-transformation-bonds-or-loans',
    kind: 'financial',
    number: 5,
    name: 'Digital Transformation Bonds or Loans',
    description: 'Borrowed money that may be spent on digital infrastructure only.',
    source: [{ document: 'training-framework-1.0', lines: [191, 193] }],
    points: [
      {
        id: 'digital-transformation-bonds-or-loans-a',
        text: 'Bonds or loans made for this one purpose.',
        source: [{ document: 'training-framework-1.0', lines: [192, 192] }],
      },
      {
        id: 'digital-transformation-bonds-or-loans-b',
        text: 'Open the door to large investors and the capital market.',
        source: [{ document: 'training-framework-1.0', lines: [193, 193] }],
      },
    ],
  },
  {
    id: 'crowdfunding-and-citizen-contributions',
    kind: 'financial',
    number: 6,
    name: 'Crowdfunding and Citizen Contributions',
    description: 'Small sums from the general public.',
    source: [{ document: 'training-framework-1.0', lines: [194, 195] }],
    points: [
      {
        id: 'crowdfunding-and-citizen-contributions-a',
        text: 'People pay through a crowdfunding site or give freely, for building or for upkeep.',
        source: [{ document: 'training-framework-1.0', lines: [195, 195] }],
      },
    ],
  },
  {
    id: 'philanthropic-grants-and-foundations',
    kind: 'financial',
    number: 7,
    name: 'Philanthropic Grants and Foundations',
    description: 'Gifts from private donors and charities.',
    source: [{ document: 'training-framework-1.0', lines: [196, 197] }],
    points: [
      {
        id: 'philanthropic-grants-and-foundations-a',
        text: 'Foundations, charities and wealthy donors who care about digital public goods pay a part.',
        source: [{ document: 'training-framework-1.0', lines: [197, 197] }],
      },
    ],
  },
  {
    id: 'international-collaborations-and-partnerships',
    kind: 'financial',
    number: 8,
    name: 'International Collaborations and Partnerships',
    description: 'Money and means from other states and international bodies, under a joint agreement.',
    source: [{ document: 'training-framework-1.0', lines: [198, 199] }],
    points: [
      {
        id: 'international-collaborations-and-partnerships-a',
        text: 'Agreements with one or several foreign partners bring funds, staff or equipment.',
        source: [{ document: 'training-framework-1.0', lines: [199, 199] }],
      },
    ],
  },
  {
    id: 'revenue-generating-models',
    kind: 'financial',
    number: 9,
    name: 'Revenue Generating Models',
    description: 'Income of the service itself.',
    source: [{ document: 'training-framework-1.0', lines: [200, 201] }],
    points: [
      {
        id: 'revenue-generating-models-a',
        text: 'User fees or a share of revenue pay for part of running and upkeep.',
        source: [{ document: 'training-framework-1.0', lines: [201, 201] }],
      },
    ],
  },
  {
    id: 'regional-or-national-digital-transformation-funds',
    kind: 'financial',
    number: 10,
    name: 'Regional or National Digital Transformation Funds',
    description: 'A standing fund for digital change.',
    source: [{ document: 'training-framework-1.0', lines: [202, 203] }],
    points: [
      {
        id: 'regional-or-national-digital-transformation-funds-a',
        text: 'A region or a country opens its own investment fund, which pays for digital public goods among other things.',
        source: [{ document: 'training-framework-1.0', lines: [203, 203] }],
      },
    ],
  },
];
