import type { MobilisationItem } from './mobilisation-item.ts';

/**
 * The nine steps of budgeting, from the need to a budget that is kept up to date.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { budgetingSteps } from '@osee/core';
 *
 * budgetingSteps.length; // => 9
 * budgetingSteps[0]?.name; // => 'Conduct a needs assessment and gap analysis'
 * ```
 */
export const budgetingSteps: readonly MobilisationItem[] = [
  {
    id: 'budgeting-conduct-a-needs-assessment-and-gap-analysis',
    groupId: 'governance-budgeting',
    number: 1,
    name: 'Conduct a needs assessment and gap analysis',
    description: 'Find out what is needed, what is there, and what is missing.',
    appliesTo: { budgetingStep: 1 },
    source: [{ document: 'training-framework-1.0', lines: [1122, 1126] }],
    points: [
      {
        id: 'budgeting-conduct-a-needs-assessment-and-gap-analysis-a',
        text: 'List the digital public goods that each sector needs, for example health, schools and farming.',
        source: [{ document: 'training-framework-1.0', lines: [1123, 1123] }],
      },
      {
        id: 'budgeting-conduct-a-needs-assessment-and-gap-analysis-b',
        text: 'Look at the equipment, systems and skills that the state has now.',
        source: [{ document: 'training-framework-1.0', lines: [1124, 1124] }],
      },
      {
        id: 'budgeting-conduct-a-needs-assessment-and-gap-analysis-c',
        text: 'Name the gaps, and what must be in place before the start.',
        source: [{ document: 'training-framework-1.0', lines: [1126, 1126] }],
      },
    ],
  },
  {
    id: 'budgeting-estimate-implementation-costs',
    groupId: 'governance-budgeting',
    number: 2,
    name: 'Estimate implementation costs',
    description: 'Add up what the introduction will cost.',
    appliesTo: { budgetingStep: 2 },
    source: [{ document: 'training-framework-1.0', lines: [1127, 1133] }],
    points: [
      {
        id: 'budgeting-estimate-implementation-costs-a',
        text: 'Servers, networks and data centres.',
        source: [{ document: 'training-framework-1.0', lines: [1128, 1128] }],
      },
      {
        id: 'budgeting-estimate-implementation-costs-b',
        text: 'Licences and software, for the digital public goods and for programs around them.',
        source: [{ document: 'training-framework-1.0', lines: [1129, 1129] }],
      },
      {
        id: 'budgeting-estimate-implementation-costs-c',
        text: 'Fitting the goods to the country and joining them to what is there.',
        source: [{ document: 'training-framework-1.0', lines: [1130, 1130] }],
      },
      {
        id: 'budgeting-estimate-implementation-costs-d',
        text: 'Courses for staff and users.',
        source: [{ document: 'training-framework-1.0', lines: [1131, 1131] }],
      },
      {
        id: 'budgeting-estimate-implementation-costs-e',
        text: 'Digitising data, moving it and looking after it.',
        source: [{ document: 'training-framework-1.0', lines: [1132, 1132] }],
      },
      {
        id: 'budgeting-estimate-implementation-costs-f',
        text: 'Pilots, or an introduction in stages.',
        source: [{ document: 'training-framework-1.0', lines: [1133, 1133] }],
      },
    ],
  },
  {
    id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
    groupId: 'governance-budgeting',
    number: 3,
    name: 'Calculate ongoing operational and maintenance costs',
    description: 'Add up what running the service costs year by year.',
    appliesTo: { budgetingStep: 3 },
    source: [{ document: 'training-framework-1.0', lines: [1134, 1139] }],
    points: [
      {
        id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-a',
        text: 'Hosting and cloud services.',
        source: [{ document: 'training-framework-1.0', lines: [1135, 1135] }],
      },
      {
        id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-b',
        text: 'Updates, upgrades and vendor support.',
        source: [{ document: 'training-framework-1.0', lines: [1136, 1136] }],
      },
      {
        id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-c',
        text: 'Technical help for users and staff.',
        source: [{ document: 'training-framework-1.0', lines: [1137, 1137] }],
      },
      {
        id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-d',
        text: 'Connection to the internet.',
        source: [{ document: 'training-framework-1.0', lines: [1138, 1138] }],
      },
      {
        id: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-e',
        text: 'Measuring, judging and improving.',
        source: [{ document: 'training-framework-1.0', lines: [1139, 1139] }],
      },
    ],
  },
  {
    id: 'budgeting-consider-human-resource-costs',
    groupId: 'governance-budgeting',
    number: 4,
    name: 'Consider human resource costs',
    description: 'Add up what people cost.',
    appliesTo: { budgetingStep: 4 },
    source: [{ document: 'training-framework-1.0', lines: [1140, 1142] }],
    points: [
      {
        id: 'budgeting-consider-human-resource-costs-a',
        text: 'Pay and benefits of the project team, technicians and support staff.',
        source: [{ document: 'training-framework-1.0', lines: [1141, 1141] }],
      },
      {
        id: 'budgeting-consider-human-resource-costs-b',
        text: 'Outside advice, if it is needed.',
        source: [{ document: 'training-framework-1.0', lines: [1142, 1142] }],
      },
    ],
  },
  {
    id: 'budgeting-factor-in-contingency-and-risk-mitigation-costs',
    groupId: 'governance-budgeting',
    number: 5,
    name: 'Factor in contingency and risk mitigation costs',
    description: 'Add a reserve for what may go wrong.',
    appliesTo: { budgetingStep: 5 },
    source: [{ document: 'training-framework-1.0', lines: [1143, 1145] }],
    points: [
      {
        id: 'budgeting-factor-in-contingency-and-risk-mitigation-costs-a',
        text: 'A buffer for surprises, delays and changed scope.',
        source: [{ document: 'training-framework-1.0', lines: [1144, 1144] }],
      },
      {
        id: 'budgeting-factor-in-contingency-and-risk-mitigation-costs-b',
        text: 'Measures against known risks, such as security, backup and recovery from disaster.',
        source: [{ document: 'training-framework-1.0', lines: [1145, 1145] }],
      },
    ],
  },
  {
    id: 'budgeting-explore-potential-funding-sources',
    groupId: 'governance-budgeting',
    number: 6,
    name: 'Explore potential funding sources',
    description: 'Find out who could pay.',
    appliesTo: { budgetingStep: 6 },
    source: [{ document: 'training-framework-1.0', lines: [1146, 1150] }],
    points: [
      {
        id: 'budgeting-explore-potential-funding-sources-a',
        text: 'Shares from the ministries and departments concerned.',
        source: [{ document: 'training-framework-1.0', lines: [1147, 1147] }],
      },
      {
        id: 'budgeting-explore-potential-funding-sources-b',
        text: 'Money of donors, international bodies and development partners.',
        source: [{ document: 'training-framework-1.0', lines: [1148, 1148] }],
      },
      {
        id: 'budgeting-explore-potential-funding-sources-c',
        text: 'Partnerships with companies, or private investment.',
        source: [{ document: 'training-framework-1.0', lines: [1149, 1149] }],
      },
      {
        id: 'budgeting-explore-potential-funding-sources-d',
        text: 'Sharing the costs with other governments or bodies.',
        source: [{ document: 'training-framework-1.0', lines: [1150, 1150] }],
      },
    ],
  },
  {
    id: 'budgeting-develop-a-multi-year-budget-plan',
    groupId: 'governance-budgeting',
    number: 7,
    name: 'Develop a multi-year budget plan',
    description: 'Spread the costs over the years.',
    appliesTo: { budgetingStep: 7 },
    source: [{ document: 'training-framework-1.0', lines: [1151, 1153] }],
    points: [
      {
        id: 'budgeting-develop-a-multi-year-budget-plan-a',
        text: 'Divide the costs by year, in step with the stages of the introduction.',
        source: [{ document: 'training-framework-1.0', lines: [1152, 1152] }],
      },
      {
        id: 'budgeting-develop-a-multi-year-budget-plan-b',
        text: 'Allow for inflation, exchange rates and rising prices.',
        source: [{ document: 'training-framework-1.0', lines: [1153, 1153] }],
      },
    ],
  },
  {
    id: 'budgeting-engage-stakeholders-and-seek-approvals',
    groupId: 'governance-budgeting',
    number: 8,
    name: 'Engage stakeholders and seek approvals',
    description: 'Get the agreement of those who decide.',
    appliesTo: { budgetingStep: 8 },
    source: [{ document: 'training-framework-1.0', lines: [1154, 1156] }],
    points: [
      {
        id: 'budgeting-engage-stakeholders-and-seek-approvals-a',
        text: 'Talk to the agencies, ministries and others concerned.',
        source: [{ document: 'training-framework-1.0', lines: [1155, 1155] }],
      },
      {
        id: 'budgeting-engage-stakeholders-and-seek-approvals-b',
        text: 'Obtain the approvals and firm promises of money.',
        source: [{ document: 'training-framework-1.0', lines: [1156, 1156] }],
      },
    ],
  },
  {
    id: 'budgeting-monitor-and-adjust',
    groupId: 'governance-budgeting',
    number: 9,
    name: 'Monitor and adjust',
    description: 'Keep the budget true.',
    appliesTo: { budgetingStep: 9 },
    source: [{ document: 'training-framework-1.0', lines: [1157, 1159] }],
    points: [
      {
        id: 'budgeting-monitor-and-adjust-a',
        text: 'Update it at fixed times by what was spent, what changed and what came from outside.',
        source: [{ document: 'training-framework-1.0', lines: [1158, 1158] }],
      },
      {
        id: 'budgeting-monitor-and-adjust-b',
        text: 'Use the lessons of projects that are under way.',
        source: [{ document: 'training-framework-1.0', lines: [1159, 1159] }],
      },
    ],
  },
];
