import type { ProgrammeResource } from './programme-resource.ts';

/**
 * The eleven kinds of people that the training framework lists for the roll-out of digital public goods.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { humanResources } from '@osee/core';
 *
 * humanResources.length; // => 11
 * humanResources[0]?.name; // => 'Digital Transformation Experts'
 * ```
 */
export const humanResources: readonly ProgrammeResource[] = [
  {
    id: 'digital-transformation-experts',
    kind: 'human',
    number: 1,
    name: 'Digital Transformation Experts',
    description:
      'People who know both technology and public services, and who can say what a country is ready for.',
    source: [{ document: 'training-framework-1.0', lines: [137, 139] }],
    points: [
      {
        id: 'digital-transformation-experts-a',
        text: 'Know how digital technology, infrastructure and services work together.',
        source: [{ document: 'training-framework-1.0', lines: [138, 138] }],
      },
      {
        id: 'digital-transformation-experts-b',
        text: 'Judge how ready the country is, name what is missing, and write the strategy and the roadmap.',
        source: [{ document: 'training-framework-1.0', lines: [139, 139] }],
      },
    ],
  },
  {
    id: 'change-management-specialists',
    kind: 'human',
    number: 2,
    name: 'Change Management Specialists',
    description: 'People who bring staff and users through a change of habits and culture.',
    source: [{ document: 'training-framework-1.0', lines: [140, 142] }],
    points: [
      {
        id: 'change-management-specialists-a',
        text: 'Have guided organisations through changes of working culture before.',
        source: [{ document: 'training-framework-1.0', lines: [141, 141] }],
      },
      {
        id: 'change-management-specialists-b',
        text: 'Ease the move to digital services so that users take them up and leaders stand behind them.',
        source: [{ document: 'training-framework-1.0', lines: [142, 142] }],
      },
    ],
  },
  {
    id: 'cybersecurity-professional',
    kind: 'human',
    number: 3,
    name: 'Cybersecurity Professional',
    description: 'People who keep systems and personal data safe.',
    source: [{ document: 'training-framework-1.0', lines: [143, 145] }],
    points: [
      {
        id: 'cybersecurity-professional-a',
        text: 'Know security, data protection and privacy as a trade.',
        source: [{ document: 'training-framework-1.0', lines: [144, 144] }],
      },
      {
        id: 'cybersecurity-professional-b',
        text: 'Plan the safeguards of each digital public good and see them put in place.',
        source: [{ document: 'training-framework-1.0', lines: [145, 145] }],
      },
    ],
    note: 'The name is in the singular in the source, unlike the others of the list.',
  },
  {
    id: 'data-scientists-and-analysts',
    kind: 'human',
    number: 4,
    name: 'Data Scientists and Analysts',
    description: 'People who turn data into findings that a service can be steered by.',
    source: [{ document: 'training-framework-1.0', lines: [146, 148] }],
    points: [
      {
        id: 'data-scientists-and-analysts-a',
        text: 'Can manage data, analyse it and show it in clear charts.',
        source: [{ document: 'training-framework-1.0', lines: [147, 147] }],
      },
      {
        id: 'data-scientists-and-analysts-b',
        text: 'Feed decisions with evidence, watch how services perform, and point to what should get better.',
        source: [{ document: 'training-framework-1.0', lines: [148, 148] }],
      },
    ],
  },
  {
    id: 'ux-designers',
    kind: 'human',
    number: 5,
    name: 'User Experience (UX) Designers',
    description: 'People who shape services around those who use them.',
    source: [{ document: 'training-framework-1.0', lines: [149, 152] }],
    points: [
      {
        id: 'ux-designers-a',
        text: 'Design from the point of view of the user.',
        source: [{ document: 'training-framework-1.0', lines: [150, 150] }],
      },
      {
        id: 'ux-designers-b',
        text: 'Make services easy to grasp, open to people with disabilities, and close to what citizens need.',
        source: [{ document: 'training-framework-1.0', lines: [152, 152] }],
      },
    ],
  },
  {
    id: 'digital-service-delivery-managers',
    kind: 'human',
    number: 6,
    name: 'Digital Service Delivery Managers',
    description: 'People who answer for a digital service from the first request to daily operation.',
    source: [{ document: 'training-framework-1.0', lines: [153, 155] }],
    points: [
      {
        id: 'digital-service-delivery-managers-a',
        text: 'Run a public service as one chain, from beginning to end.',
        source: [{ document: 'training-framework-1.0', lines: [154, 154] }],
      },
      {
        id: 'digital-service-delivery-managers-b',
        text: 'Watch over roll-out, connection to other systems, and upkeep afterwards.',
        source: [{ document: 'training-framework-1.0', lines: [155, 155] }],
      },
    ],
  },
  {
    id: 'digital-literacy-and-capacity-building-trainers',
    kind: 'human',
    number: 7,
    name: 'Digital Literacy and Capacity Building Trainers',
    description: 'People who teach others to use and run digital services.',
    source: [{ document: 'training-framework-1.0', lines: [156, 158] }],
    points: [
      {
        id: 'digital-literacy-and-capacity-building-trainers-a',
        text: 'Know how adults learn digital skills.',
        source: [{ document: 'training-framework-1.0', lines: [157, 157] }],
      },
      {
        id: 'digital-literacy-and-capacity-building-trainers-b',
        text: 'Train civil servants, citizens and other groups to use what has been built.',
        source: [{ document: 'training-framework-1.0', lines: [158, 158] }],
      },
    ],
  },
  {
    id: 'project-managers',
    kind: 'human',
    number: 8,
    name: 'Project Managers',
    description: 'People who keep scope, time, risks and participants of an initiative together.',
    source: [{ document: 'training-framework-1.0', lines: [159, 161] }],
    points: [
      {
        id: 'project-managers-a',
        text: 'Coordinate the work of an initiative and watch its progress.',
        source: [{ document: 'training-framework-1.0', lines: [160, 160] }],
      },
      {
        id: 'project-managers-b',
        text: 'Take care of the plan, the risks and the contact with those concerned.',
        source: [{ document: 'training-framework-1.0', lines: [161, 161] }],
      },
    ],
  },
  {
    id: 'policy-and-regulatory-experts',
    kind: 'human',
    number: 9,
    name: 'Policy and Regulatory Experts',
    description: 'People who know the rules that digital services must live by.',
    source: [{ document: 'training-framework-1.0', lines: [162, 164] }],
    points: [
      {
        id: 'policy-and-regulatory-experts-a',
        text: 'Know digital governance, public policy and regulation.',
        source: [{ document: 'training-framework-1.0', lines: [163, 163] }],
      },
      {
        id: 'policy-and-regulatory-experts-b',
        text: 'Fit each initiative into the laws and rules of the country.',
        source: [{ document: 'training-framework-1.0', lines: [164, 164] }],
      },
    ],
  },
  {
    id: 'collaboration-and-partnership-managers',
    kind: 'human',
    number: 10,
    name: 'Collaboration and Partnership Managers',
    description: 'People who hold alliances of many parties together.',
    source: [{ document: 'training-framework-1.0', lines: [165, 167] }],
    points: [
      {
        id: 'collaboration-and-partnership-managers-a',
        text: 'Set up partnerships of several parties and keep them working.',
        source: [{ document: 'training-framework-1.0', lines: [166, 166] }],
      },
      {
        id: 'collaboration-and-partnership-managers-b',
        text: 'Bring agencies, companies and civil society to one table.',
        source: [{ document: 'training-framework-1.0', lines: [167, 167] }],
      },
    ],
  },
  {
    id: 'volunteers',
    kind: 'human',
    number: 11,
    name: 'Volunteers',
    description: 'People who give time and skill without pay.',
    source: [{ document: 'training-framework-1.0', lines: [168, 172] }],
    points: [
      {
        id: 'volunteers-a',
        text: 'Come from all walks of life and give their time freely.',
        source: [{ document: 'training-framework-1.0', lines: [169, 169] }],
      },
      {
        id: 'volunteers-b',
        text: 'Help with tests, data entry, content, translation, outreach and the community.',
        source: [{ document: 'training-framework-1.0', lines: [170, 170] }],
      },
      {
        id: 'volunteers-c',
        text: 'May be students, pensioners, people in work or technology fans.',
        source: [{ document: 'training-framework-1.0', lines: [171, 171] }],
      },
      {
        id: 'volunteers-d',
        text: 'Fill gaps in staff, and make the community feel that the service is theirs.',
        source: [{ document: 'training-framework-1.0', lines: [172, 172] }],
      },
    ],
  },
];
