import type { MobilisationItem } from './mobilisation-item.ts';

/**
 * The ten guidelines for keeping a programme going when means fall away.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { contingencyGuidelines } from '@osee/core';
 *
 * contingencyGuidelines.length; // => 10
 * contingencyGuidelines[0]?.name; // => 'Risk identification and Assessment'
 * ```
 */
export const contingencyGuidelines: readonly MobilisationItem[] = [
  {
    id: 'contingency-risk-identification-and-assessment',
    groupId: 'contingency',
    number: 1,
    name: 'Risk identification and Assessment',
    description: 'Know the risks, and which of them weigh most.',
    appliesTo: { contingencyGuideline: 1 },
    source: [{ document: 'training-framework-1.0', lines: [1167, 1169] }],
    points: [
      {
        id: 'contingency-risk-identification-and-assessment-a',
        text: 'Search for risks to the means: less money, a change of politics, an economic crisis, a disaster.',
        source: [{ document: 'training-framework-1.0', lines: [1168, 1168] }],
      },
      {
        id: 'contingency-risk-identification-and-assessment-b',
        text: 'Rank them by how likely they are and how much they would hurt.',
        source: [{ document: 'training-framework-1.0', lines: [1169, 1169] }],
      },
    ],
  },
  {
    id: 'contingency-contingency-planning',
    groupId: 'contingency',
    number: 2,
    name: 'Contingency planning',
    description: 'Decide beforehand what to do.',
    appliesTo: { contingencyGuideline: 2 },
    source: [{ document: 'training-framework-1.0', lines: [1170, 1172] }],
    points: [
      {
        id: 'contingency-contingency-planning-a',
        text: 'Write for each risk which steps follow when it comes true.',
        source: [{ document: 'training-framework-1.0', lines: [1171, 1171] }],
      },
      {
        id: 'contingency-contingency-planning-b',
        text: 'Cover other sources of money, other uses of means, a smaller scope and a last resort.',
        source: [{ document: 'training-framework-1.0', lines: [1172, 1172] }],
      },
    ],
  },
  {
    id: 'contingency-financial-contingency-reserves',
    groupId: 'contingency',
    number: 3,
    name: 'Financial Contingency Reserves',
    description: 'Keep a reserve of money.',
    appliesTo: { contingencyGuideline: 3 },
    source: [{ document: 'training-framework-1.0', lines: [1173, 1175] }],
    points: [
      {
        id: 'contingency-financial-contingency-reserves-a',
        text: 'Set a sum of the budget aside for surprises and gaps.',
        source: [{ document: 'training-framework-1.0', lines: [1174, 1174] }],
      },
      {
        id: 'contingency-financial-contingency-reserves-b',
        text: 'Fix openly who may draw on it, and how it is filled again.',
        source: [{ document: 'training-framework-1.0', lines: [1175, 1175] }],
      },
    ],
  },
  {
    id: 'contingency-resource-diversification',
    groupId: 'contingency',
    number: 4,
    name: 'Resource Diversification',
    description: 'Rely on many sources.',
    appliesTo: { contingencyGuideline: 4 },
    source: [{ document: 'training-framework-1.0', lines: [1176, 1178] }],
    points: [
      {
        id: 'contingency-resource-diversification-a',
        text: 'Win states, international bodies, firms and charities as funders.',
        source: [{ document: 'training-framework-1.0', lines: [1177, 1177] }],
      },
      {
        id: 'contingency-resource-diversification-b',
        text: 'Look at crowdfunding, impact investment and partnerships as well.',
        source: [{ document: 'training-framework-1.0', lines: [1178, 1178] }],
      },
    ],
  },
  {
    id: 'contingency-stakeholder-engagement-and-communication',
    groupId: 'contingency',
    number: 5,
    name: 'Stakeholder Engagement and Communication',
    description: 'Tell people early and clearly.',
    appliesTo: { contingencyGuideline: 5 },
    source: [{ document: 'training-framework-1.0', lines: [1179, 1181] }],
    points: [
      {
        id: 'contingency-stakeholder-engagement-and-communication-a',
        text: 'Stay in touch with funders, partners and users about which means are there.',
        source: [{ document: 'training-framework-1.0', lines: [1180, 1180] }],
      },
      {
        id: 'contingency-stakeholder-engagement-and-communication-b',
        text: 'Have a plan for telling everyone what happens in a crisis.',
        source: [{ document: 'training-framework-1.0', lines: [1181, 1181] }],
      },
    ],
  },
  {
    id: 'contingency-adaptive-project-management',
    groupId: 'contingency',
    number: 6,
    name: 'Adaptive Project Management',
    description: 'Manage so that plans can change.',
    appliesTo: { contingencyGuideline: 6 },
    source: [{ document: 'training-framework-1.0', lines: [1182, 1184] }],
    points: [
      {
        id: 'contingency-adaptive-project-management-a',
        text: 'Choose a way of working in which decisions and means can shift quickly.',
        source: [{ document: 'training-framework-1.0', lines: [1183, 1183] }],
      },
      {
        id: 'contingency-adaptive-project-management-b',
        text: 'Review plan, dates and needs at fixed times and fit them to what is available.',
        source: [{ document: 'training-framework-1.0', lines: [1184, 1184] }],
      },
    ],
  },
  {
    id: 'contingency-resource-pooling-and-partnerships',
    groupId: 'contingency',
    number: 7,
    name: 'Resource Pooling and Partnerships',
    description: 'Share means, so that a loss hurts less.',
    appliesTo: { contingencyGuideline: 7 },
    source: [{ document: 'training-framework-1.0', lines: [1185, 1187] }],
    points: [
      {
        id: 'contingency-resource-pooling-and-partnerships-a',
        text: 'Agree with other bodies, states or firms to share.',
        source: [{ document: 'training-framework-1.0', lines: [1186, 1186] }],
      },
      {
        id: 'contingency-resource-pooling-and-partnerships-b',
        text: 'Take part in regional and global networks on digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [1187, 1187] }],
      },
    ],
  },
  {
    id: 'contingency-capacity-building-and-knowledge-transfer',
    groupId: 'contingency',
    number: 8,
    name: 'Capacity Building and Knowledge transfer',
    description: 'Have people who can step in.',
    appliesTo: { contingencyGuideline: 8 },
    source: [{ document: 'training-framework-1.0', lines: [1188, 1190] }],
    points: [
      {
        id: 'contingency-capacity-building-and-knowledge-transfer-a',
        text: 'Train enough people, so that others can take over when staff leave.',
        source: [{ document: 'training-framework-1.0', lines: [1189, 1189] }],
      },
      {
        id: 'contingency-capacity-building-and-knowledge-transfer-b',
        text: 'Write procedures and good practice down, so that the memory stays.',
        source: [{ document: 'training-framework-1.0', lines: [1190, 1190] }],
      },
    ],
  },
  {
    id: 'contingency-monitoring-and-evaluation',
    groupId: 'contingency',
    number: 9,
    name: 'Monitoring and Evaluation',
    description: 'Watch the means closely.',
    appliesTo: { contingencyGuideline: 9 },
    source: [{ document: 'training-framework-1.0', lines: [1192, 1195] }],
    points: [
      {
        id: 'contingency-monitoring-and-evaluation-a',
        text: 'Follow how means are used, notice new risks and decide in time.',
        source: [{ document: 'training-framework-1.0', lines: [1194, 1194] }],
      },
      {
        id: 'contingency-monitoring-and-evaluation-b',
        text: 'Refresh the plans by what was learnt and what has changed.',
        source: [{ document: 'training-framework-1.0', lines: [1195, 1195] }],
      },
    ],
  },
  {
    id: 'contingency-exit-strategies-and-sustainability-planning',
    groupId: 'contingency',
    number: 10,
    name: 'Exit strategies and Sustainability Planning',
    description: 'Know how to hand over.',
    appliesTo: { contingencyGuideline: 10 },
    source: [{ document: 'training-framework-1.0', lines: [1197, 1200] }],
    points: [
      {
        id: 'contingency-exit-strategies-and-sustainability-planning-a',
        text: 'Plan how a service passes to local owners or to other funders when means run out.',
        source: [{ document: 'training-framework-1.0', lines: [1199, 1199] }],
      },
      {
        id: 'contingency-exit-strategies-and-sustainability-planning-b',
        text: 'Teach the people on the spot what they need to carry on.',
        source: [{ document: 'training-framework-1.0', lines: [1200, 1200] }],
      },
    ],
  },
];
