import type { ProgrammeResource } from './programme-resource.ts';

/**
 * The nine kinds of institution and rule that the training framework lists for the roll-out of digital public goods.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { institutionalResources } from '@osee/core';
 *
 * institutionalResources.length; // => 9
 * institutionalResources[0]?.name; // => 'Policy Frameworks'
 * ```
 */
export const institutionalResources: readonly ProgrammeResource[] = [
  {
    id: 'policy-frameworks',
    kind: 'institutional',
    number: 1,
    name: 'Policy Frameworks',
    description: 'The policies that a country needs in writing.',
    source: [{ document: 'training-framework-1.0', lines: [253, 258] }],
    points: [
      {
        id: 'policy-frameworks-a',
        name: 'National Digital Strategies / Policies',
        text: "Sets the country's course for everything digital.",
        source: [{ document: 'training-framework-1.0', lines: [254, 254] }],
      },
      {
        id: 'policy-frameworks-b',
        name: 'Open Data Policies',
        text: 'Says which public data is open, and to whom.',
        source: [{ document: 'training-framework-1.0', lines: [255, 255] }],
      },
      {
        id: 'policy-frameworks-c',
        name: 'Policies promoting open source software and open standards',
        text: 'Tells public bodies to favour open code and open standards.',
        source: [{ document: 'training-framework-1.0', lines: [256, 256] }],
      },
      {
        id: 'policy-frameworks-d',
        name: 'eGovernment / Digital Transformation Policies',
        text: 'Rules how the administration itself becomes digital.',
        source: [{ document: 'training-framework-1.0', lines: [257, 257] }],
      },
      {
        id: 'policy-frameworks-e',
        name: 'ICT / Broadband Policies',
        text: 'Rules networks and access to them.',
        source: [{ document: 'training-framework-1.0', lines: [258, 258] }],
      },
    ],
  },
  {
    id: 'strategies-and-action-plans',
    kind: 'institutional',
    number: 2,
    name: 'Strategies and Action Plans',
    description: 'The plans that carry the policies out.',
    source: [{ document: 'training-framework-1.0', lines: [259, 263] }],
    points: [
      {
        id: 'strategies-and-action-plans-a',
        name: 'National Open Data Strategies',
        text: 'Plans how public data gets published and used.',
        source: [{ document: 'training-framework-1.0', lines: [260, 260] }],
      },
      {
        id: 'strategies-and-action-plans-b',
        name: 'Open Source Software Adoption Strategies',
        text: 'Plans how public bodies move to open source.',
        source: [{ document: 'training-framework-1.0', lines: [261, 261] }],
      },
      {
        id: 'strategies-and-action-plans-c',
        name: 'Digital Public Goods Implementation Roadmaps',
        text: 'Sets the order in which digital public goods are introduced.',
        source: [{ document: 'training-framework-1.0', lines: [262, 262] }],
      },
      {
        id: 'strategies-and-action-plans-d',
        name: 'eGovernment / Digital Government Strategies',
        text: 'Plans the digital services of the government.',
        source: [{ document: 'training-framework-1.0', lines: [263, 263] }],
      },
    ],
  },
  {
    id: 'institutional-mechanisms',
    kind: 'institutional',
    number: 3,
    name: 'Institutional Mechanisms',
    description: 'The bodies and agreements that act on the plans.',
    source: [{ document: 'training-framework-1.0', lines: [264, 267] }],
    points: [
      {
        id: 'institutional-mechanisms-a',
        text: 'An agency or unit whose own task is digital change, open data and digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [265, 265] }],
      },
      {
        id: 'institutional-mechanisms-b',
        text: 'A board or task force in which agencies agree on common steps.',
        source: [{ document: 'training-framework-1.0', lines: [266, 266] }],
      },
      {
        id: 'institutional-mechanisms-c',
        name: 'Public-Private Partnership (PPP) frameworks',
        text: 'Settles how the state may work with companies.',
        source: [{ document: 'training-framework-1.0', lines: [267, 267] }],
      },
    ],
  },
  {
    id: 'capacity-building-and-community-support',
    kind: 'institutional',
    number: 4,
    name: 'Capacity Building and Community Support',
    description: 'Help for people to learn, to meet and to get advice.',
    source: [{ document: 'training-framework-1.0', lines: [268, 272] }],
    points: [
      {
        id: 'capacity-building-and-community-support-a',
        text: 'Courses for officials, developers and users.',
        source: [{ document: 'training-framework-1.0', lines: [269, 269] }],
      },
      {
        id: 'capacity-building-and-community-support-b',
        text: 'Places to share knowledge, and communities of people in the same trade.',
        source: [{ document: 'training-framework-1.0', lines: [270, 270] }],
      },
      {
        id: 'capacity-building-and-community-support-c',
        text: 'Hackathons, innovation contests and events where things are made together.',
        source: [{ document: 'training-framework-1.0', lines: [271, 271] }],
      },
      {
        id: 'capacity-building-and-community-support-d',
        text: 'Expert help and advice on request.',
        source: [{ document: 'training-framework-1.0', lines: [272, 272] }],
      },
    ],
  },
  {
    id: 'funding-and-investment',
    kind: 'institutional',
    number: 5,
    name: 'Funding and Investment',
    description: 'Where the money of the institutions comes from.',
    source: [{ document: 'training-framework-1.0', lines: [273, 276] }],
    points: [
      {
        id: 'funding-and-investment-a',
        text: 'State budgets and state programmes for digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [274, 274] }],
      },
      {
        id: 'funding-and-investment-b',
        text: 'Money from donors and multilateral bodies.',
        source: [{ document: 'training-framework-1.0', lines: [275, 275] }],
      },
      {
        id: 'funding-and-investment-c',
        text: 'Incentives and innovation funds.',
        source: [{ document: 'training-framework-1.0', lines: [276, 276] }],
      },
    ],
  },
  {
    id: 'standards-and-interoperability',
    kind: 'institutional',
    number: 6,
    name: 'Standards and Interoperability',
    description: 'Common technical rules that are agreed and checked.',
    source: [{ document: 'training-framework-1.0', lines: [277, 280] }],
    points: [
      {
        id: 'standards-and-interoperability-a',
        text: 'Open standards and specifications that are adopted in fact.',
        source: [{ document: 'training-framework-1.0', lines: [278, 278] }],
      },
      {
        id: 'standards-and-interoperability-b',
        text: 'A framework for interoperability, with protocols for exchanging data.',
        source: [{ document: 'training-framework-1.0', lines: [279, 279] }],
      },
      {
        id: 'standards-and-interoperability-c',
        text: 'Certificates and other ways to check that rules are kept.',
        source: [{ document: 'training-framework-1.0', lines: [280, 280] }],
      },
    ],
  },
  {
    id: 'monitoring-and-evaluation',
    kind: 'institutional',
    number: 7,
    name: 'Monitoring and Evaluation',
    description: 'Ways to see what an initiative has achieved.',
    source: [{ document: 'training-framework-1.0', lines: [281, 284] }],
    points: [
      {
        id: 'monitoring-and-evaluation-a',
        text: 'A method to measure take-up and effect of digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [282, 282] }],
      },
      {
        id: 'monitoring-and-evaluation-b',
        text: 'Indicators and metrics of performance.',
        source: [{ document: 'training-framework-1.0', lines: [283, 283] }],
      },
      {
        id: 'monitoring-and-evaluation-c',
        text: 'Channels for feedback, and for complaints that get an answer.',
        source: [{ document: 'training-framework-1.0', lines: [284, 284] }],
      },
    ],
  },
  {
    id: 'multi-stakeholder-collaboration',
    kind: 'institutional',
    number: 8,
    name: 'Multi-stakeholder Collaboration',
    description: 'Working together across sectors and borders.',
    source: [{ document: 'training-framework-1.0', lines: [285, 288] }],
    points: [
      {
        id: 'multi-stakeholder-collaboration-a',
        text: 'Partnerships between the state and companies.',
        source: [{ document: 'training-framework-1.0', lines: [286, 286] }],
      },
      {
        id: 'multi-stakeholder-collaboration-b',
        text: 'Ways for civil society to take part and be heard.',
        source: [{ document: 'training-framework-1.0', lines: [287, 287] }],
      },
      {
        id: 'multi-stakeholder-collaboration-c',
        text: 'Networks with neighbours in the region and the world.',
        source: [{ document: 'training-framework-1.0', lines: [288, 288] }],
      },
    ],
  },
  {
    id: 'knowledge-sharing-platforms',
    kind: 'institutional',
    number: 9,
    name: 'Knowledge Sharing Platforms',
    description: 'Places that gather what people have learnt.',
    source: [{ document: 'training-framework-1.0', lines: [289, 290] }],
    points: [
      {
        id: 'knowledge-sharing-platforms-a',
        text: 'Set up platforms where experience and good practice with digital solutions come together.',
        source: [{ document: 'training-framework-1.0', lines: [290, 290] }],
      },
    ],
  },
];
