import type { MobilisationGroup } from './mobilisation-group.ts';

/**
 * The eleven headings under which the training framework advises on mobilisation.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeMobilisationGroups } from '@osee/core';
 *
 * oseeMobilisationGroups.length; // => 11
 * ```
 */
export const oseeMobilisationGroups: readonly MobilisationGroup[] = [
  {
    id: 'partnering-with-tech-giants',
    track: 'strategy',
    name: 'Partnering with Tech Giants',
    description:
      'Large technology firms have money, tools and skilled people; a programme can ask for a part of what they set aside for social responsibility.',
    source: [{ document: 'training-framework-1.0', lines: [811, 818] }],
  },
  {
    id: 'public-private-partnerships',
    track: 'strategy',
    name: 'Public-Private Partnerships',
    description:
      'The state and a company pay for and run a project together; five matters have to be settled before they start.',
    source: [{ document: 'training-framework-1.0', lines: [820, 852] }],
    listHeading: 'Things to consider when partnering with private sectors',
  },
  {
    id: 'community-outreach',
    track: 'strategy',
    name: 'Community Outreach',
    description: 'Communities can give money, time, knowledge and data; ten ways of asking them are named.',
    source: [{ document: 'training-framework-1.0', lines: [856, 892] }],
  },
  {
    id: 'none-or-low',
    track: 'funding-level',
    name: 'No or Low funding',
    description:
      'What to do when there is almost no money: gifts in kind, volunteers, tools that cost nothing and small steps.',
    source: [{ document: 'training-framework-1.0', lines: [898, 933] }],
  },
  {
    id: 'partial',
    track: 'funding-level',
    name: 'Partial Funding',
    description:
      'What to do when the state pays a part: put first things first, share costs and argue for more.',
    source: [{ document: 'training-framework-1.0', lines: [937, 972] }],
  },
  {
    id: 'full',
    track: 'funding-level',
    name: 'Fully funded',
    description:
      'What to do when there is enough money: plan for the long run, spread the sources and build what lasts.',
    source: [{ document: 'training-framework-1.0', lines: [976, 1010] }],
  },
  {
    id: 'government',
    track: 'ownership',
    name: 'Owned by Government',
    description:
      'The state owns the project: tie it to national plans, and use the weight of public institutions.',
    source: [{ document: 'training-framework-1.0', lines: [1016, 1050] }],
  },
  {
    id: 'organisation',
    track: 'ownership',
    name: 'Owned by an organisation',
    description:
      'A private organisation owns the project: it must earn or win its money and still serve the public.',
    source: [{ document: 'training-framework-1.0', lines: [1054, 1082] }],
  },
  {
    id: 'informal',
    track: 'ownership',
    name: 'Informally Owned by an Organization',
    description:
      'A loose group drives the project: it has little standing on paper, and lives from trust, volunteers and partners.',
    source: [{ document: 'training-framework-1.0', lines: [1086, 1114] }],
  },
  {
    id: 'governance-budgeting',
    track: 'budgeting',
    name: 'Resource Mobilisation considerations by Governance structure',
    description: 'Nine steps from the need to an agreed budget that is kept up to date.',
    source: [{ document: 'training-framework-1.0', lines: [1118, 1159] }],
    announcedStructures: ['external', 'internal', 'informal'],
    note: 'The introduction promises advice for an external, an internal and an informal structure; one common list of nine steps follows.',
  },
  {
    id: 'contingency',
    track: 'contingency',
    name: 'Contingency management guidelines',
    description: 'Ten guidelines for keeping a programme going when money or people fall away.',
    source: [{ document: 'training-framework-1.0', lines: [1163, 1200] }],
  },
];
