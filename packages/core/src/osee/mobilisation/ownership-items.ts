import type { MobilisationItem } from './mobilisation-item.ts';

/**
 * The 26 items on projects owned by a government, by an organisation, or informally.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { ownershipItems } from '@osee/core';
 *
 * ownershipItems.length; // => 26
 * ownershipItems[0]?.name; // => 'Alignment with Government Priorities'
 * ```
 */
export const ownershipItems: readonly MobilisationItem[] = [
  {
    id: 'government-alignment-with-government-priorities',
    groupId: 'government',
    number: 1,
    name: 'Alignment with Government Priorities',
    description: 'Make the project part of what the government wants anyway.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1020, 1022] }],
    points: [
      {
        id: 'government-alignment-with-government-priorities-a',
        text: 'Match it with national strategies, policies and development plans.',
        source: [{ document: 'training-framework-1.0', lines: [1021, 1021] }],
      },
      {
        id: 'government-alignment-with-government-priorities-b',
        text: 'Budgets and support then come more steadily.',
        source: [{ document: 'training-framework-1.0', lines: [1022, 1022] }],
      },
    ],
  },
  {
    id: 'government-institutional-arrangements-and-governance',
    groupId: 'government',
    number: 2,
    name: 'Institutional Arrangements and governance',
    description: 'Say who does what, and who watches.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1023, 1025] }],
    points: [
      {
        id: 'government-institutional-arrangements-and-governance-a',
        text: 'Name the bodies and duties for building, introducing and running the service.',
        source: [{ document: 'training-framework-1.0', lines: [1024, 1024] }],
      },
      {
        id: 'government-institutional-arrangements-and-governance-b',
        text: 'Set up oversight, duty to account, and a way to decide.',
        source: [{ document: 'training-framework-1.0', lines: [1025, 1025] }],
      },
    ],
  },
  {
    id: 'government-stakeholder-engagement-and-partnerships',
    groupId: 'government',
    number: 3,
    name: 'Stakeholder Engagement and Partnerships',
    description: 'Involve those outside the owning agency.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1026, 1028] }],
    points: [
      {
        id: 'government-stakeholder-engagement-and-partnerships-a',
        text: 'Work with other agencies, civil society, companies and partners abroad.',
        source: [{ document: 'training-framework-1.0', lines: [1027, 1027] }],
      },
      {
        id: 'government-stakeholder-engagement-and-partnerships-b',
        text: 'Use what partners bring, and check that all kinds of user are served.',
        source: [{ document: 'training-framework-1.0', lines: [1028, 1028] }],
      },
    ],
  },
  {
    id: 'government-budgeting-and-financial-management',
    groupId: 'government',
    number: 4,
    name: 'Budgeting and Financial Management',
    description: 'Handle public money well, and look for more.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1029, 1031] }],
    points: [
      {
        id: 'government-budgeting-and-financial-management-a',
        text: 'Run budget and accounts so that spending is efficient and open to view.',
        source: [{ document: 'training-framework-1.0', lines: [1030, 1030] }],
      },
      {
        id: 'government-budgeting-and-financial-management-b',
        text: "Add partnerships, blended finance or own income to the state's money.",
        source: [{ document: 'training-framework-1.0', lines: [1031, 1031] }],
      },
    ],
  },
  {
    id: 'government-talent-attraction-and-capacity-building',
    groupId: 'government',
    number: 5,
    name: 'Talent Attraction and Capacity Building',
    description: 'Grow skill inside the administration.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1032, 1034] }],
    points: [
      {
        id: 'government-talent-attraction-and-capacity-building-a',
        text: 'Win, keep and develop technical and leading staff.',
        source: [{ document: 'training-framework-1.0', lines: [1033, 1033] }],
      },
      {
        id: 'government-talent-attraction-and-capacity-building-b',
        text: 'Train officials to manage and maintain what they own.',
        source: [{ document: 'training-framework-1.0', lines: [1034, 1034] }],
      },
    ],
  },
  {
    id: 'government-scalability-and-sustainability',
    groupId: 'government',
    number: 6,
    name: 'Scalability and Sustainability',
    description: 'Build for growth and for many years.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1035, 1037] }],
    points: [
      {
        id: 'government-scalability-and-sustainability-a',
        text: 'Design services that take more users and new needs.',
        source: [{ document: 'training-framework-1.0', lines: [1036, 1036] }],
      },
      {
        id: 'government-scalability-and-sustainability-b',
        text: 'Plan for resilience, for improvement and for money in the long run.',
        source: [{ document: 'training-framework-1.0', lines: [1037, 1037] }],
      },
    ],
  },
  {
    id: 'government-monitoring-evaluation-and-continuous-improvement',
    groupId: 'government',
    number: 7,
    name: 'Monitoring, Evaluation, and Continuous Improvement',
    description: 'Measure and make better.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1038, 1040] }],
    points: [
      {
        id: 'government-monitoring-evaluation-and-continuous-improvement-a',
        text: 'Keep watch over performance, use and effect.',
        source: [{ document: 'training-framework-1.0', lines: [1039, 1039] }],
      },
      {
        id: 'government-monitoring-evaluation-and-continuous-improvement-b',
        text: 'Let the findings change the service and how funds are spent.',
        source: [{ document: 'training-framework-1.0', lines: [1040, 1040] }],
      },
    ],
  },
  {
    id: 'government-legal-and-regulatory-frameworks',
    groupId: 'government',
    number: 8,
    name: 'Legal and Regulatory Frameworks',
    description: 'Let the law help.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1041, 1044] }],
    points: [
      {
        id: 'government-legal-and-regulatory-frameworks-a',
        text: 'See that laws and rules allow the service to be built and used.',
        source: [{ document: 'training-framework-1.0', lines: [1042, 1042] }],
      },
      {
        id: 'government-legal-and-regulatory-frameworks-b',
        text: 'Remove rules that stand in the way of finding or using means.',
        source: [{ document: 'training-framework-1.0', lines: [1044, 1044] }],
      },
    ],
  },
  {
    id: 'government-advocacy-and-public-awareness',
    groupId: 'government',
    number: 9,
    name: 'Advocacy and Public Awareness',
    description: 'Keep politics and the public on side.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1045, 1047] }],
    points: [
      {
        id: 'government-advocacy-and-public-awareness-a',
        text: 'Speak for the work inside the administration and outside it.',
        source: [{ document: 'training-framework-1.0', lines: [1046, 1046] }],
      },
      {
        id: 'government-advocacy-and-public-awareness-b',
        text: 'Public support keeps the political will, and with it the money.',
        source: [{ document: 'training-framework-1.0', lines: [1047, 1047] }],
      },
    ],
  },
  {
    id: 'government-international-cooperation-and-knowledge-sharing',
    groupId: 'government',
    number: 10,
    name: 'International Cooperation and Knowledge Sharing',
    description: 'Learn and pay together with others.',
    appliesTo: { ownerships: ['government'] },
    source: [{ document: 'training-framework-1.0', lines: [1048, 1050] }],
    points: [
      {
        id: 'government-international-cooperation-and-knowledge-sharing-a',
        text: 'Exchange experience with other countries and development partners.',
        source: [{ document: 'training-framework-1.0', lines: [1049, 1049] }],
      },
      {
        id: 'government-international-cooperation-and-knowledge-sharing-b',
        text: 'Look for joint projects, shared means and common funds.',
        source: [{ document: 'training-framework-1.0', lines: [1050, 1050] }],
      },
    ],
  },
  {
    id: 'organisation-business-model-and-revenue-streams',
    groupId: 'organisation',
    number: 1,
    name: 'Business model and revenue streams',
    description: 'Earn enough to go on.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1058, 1060] }],
    points: [
      {
        id: 'organisation-business-model-and-revenue-streams-a',
        text: 'Work out a business model that carries itself.',
        source: [{ document: 'training-framework-1.0', lines: [1059, 1059] }],
      },
      {
        id: 'organisation-business-model-and-revenue-streams-b',
        text: 'Try subscriptions, prices by use or paid services, at a price that the intended users can pay.',
        source: [{ document: 'training-framework-1.0', lines: [1060, 1060] }],
      },
    ],
  },
  {
    id: 'organisation-corporate-social-responsibility-and-impact-investing',
    groupId: 'organisation',
    number: 2,
    name: 'Corporate social responsibility (CSR) and impact investing',
    description: 'Win money that seeks a social effect.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1061, 1063] }],
    points: [
      {
        id: 'organisation-corporate-social-responsibility-and-impact-investing-a',
        text: 'Approach companies and investors who want to do good with their money.',
        source: [{ document: 'training-framework-1.0', lines: [1062, 1062] }],
      },
      {
        id: 'organisation-corporate-social-responsibility-and-impact-investing-b',
        text: 'Set means aside to measure the effect and to report on it.',
        source: [{ document: 'training-framework-1.0', lines: [1063, 1063] }],
      },
    ],
  },
  {
    id: 'organisation-public-private-partnership',
    groupId: 'organisation',
    number: 3,
    name: 'Public-Private partnership (PPPs)',
    description: 'Share the costs with governments.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1064, 1066] }],
    points: [
      {
        id: 'organisation-public-private-partnership-a',
        text: 'Finance and carry out projects jointly with states or international bodies.',
        source: [{ document: 'training-framework-1.0', lines: [1065, 1065] }],
      },
      {
        id: 'organisation-public-private-partnership-b',
        text: 'Budget for finding partners, for contracts and for coordination.',
        source: [{ document: 'training-framework-1.0', lines: [1066, 1066] }],
      },
    ],
  },
  {
    id: 'organisation-intellectual-property-management',
    groupId: 'organisation',
    number: 4,
    name: 'Intellectual property (IP) management',
    description: 'Balance own rights with open access.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1067, 1069] }],
    points: [
      {
        id: 'organisation-intellectual-property-management-a',
        text: 'Write a strategy for rights and pay for legal advice, above all where closed parts are used.',
        source: [{ document: 'training-framework-1.0', lines: [1068, 1068] }],
      },
      {
        id: 'organisation-intellectual-property-management-b',
        text: 'Consider open-source or creative commons licences, or the transfer of technology.',
        source: [{ document: 'training-framework-1.0', lines: [1069, 1069] }],
      },
    ],
  },
  {
    id: 'organisation-marketing-and-customer-acquisition',
    groupId: 'organisation',
    number: 5,
    name: 'Marketing and customer acquisition',
    description: 'Win users.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1070, 1073] }],
    points: [
      {
        id: 'organisation-marketing-and-customer-acquisition-a',
        text: 'Pay for campaigns, for reaching users and for support.',
        source: [{ document: 'training-framework-1.0', lines: [1071, 1071] }],
      },
      {
        id: 'organisation-marketing-and-customer-acquisition-b',
        text: 'Use customers and sales channels that the organisation already has.',
        source: [{ document: 'training-framework-1.0', lines: [1073, 1073] }],
      },
    ],
  },
  {
    id: 'organisation-scalability-and-infrastructure',
    groupId: 'organisation',
    number: 6,
    name: 'Scalability and infrastructure',
    description: 'Pay for capacity.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1074, 1076] }],
    points: [
      {
        id: 'organisation-scalability-and-infrastructure-a',
        text: 'Invest in hosting and cloud that bear wide use.',
        source: [{ document: 'training-framework-1.0', lines: [1075, 1075] }],
      },
      {
        id: 'organisation-scalability-and-infrastructure-b',
        text: 'Budget for checks of the equipment, capacity plans, upkeep and upgrades.',
        source: [{ document: 'training-framework-1.0', lines: [1076, 1076] }],
      },
    ],
  },
  {
    id: 'organisation-talent-acquisition-and-retention',
    groupId: 'organisation',
    number: 7,
    name: 'Talent acquisition and retention',
    description: 'Pay for the people it takes.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1077, 1079] }],
    points: [
      {
        id: 'organisation-talent-acquisition-and-retention-a',
        text: 'Secure means for product, design, data and support staff.',
        source: [{ document: 'training-framework-1.0', lines: [1078, 1078] }],
      },
      {
        id: 'organisation-talent-acquisition-and-retention-b',
        text: 'Offer good pay, growth and rewards.',
        source: [{ document: 'training-framework-1.0', lines: [1079, 1079] }],
      },
    ],
  },
  {
    id: 'organisation-agility-and-innovation',
    groupId: 'organisation',
    number: 8,
    name: 'Agility and Innovation',
    description: 'Stay able to change.',
    appliesTo: { ownerships: ['organisation'] },
    source: [{ document: 'training-framework-1.0', lines: [1080, 1082] }],
    points: [
      {
        id: 'organisation-agility-and-innovation-a',
        text: 'Set means aside for research and trials, so that the product follows needs and technology.',
        source: [{ document: 'training-framework-1.0', lines: [1081, 1081] }],
      },
      {
        id: 'organisation-agility-and-innovation-b',
        text: 'Favour quick prototypes and decisions by data.',
        source: [{ document: 'training-framework-1.0', lines: [1082, 1082] }],
      },
    ],
  },
  {
    id: 'informal-legitimacy-and-credibility',
    groupId: 'informal',
    number: 1,
    name: 'Legitimacy and credibility',
    description: 'Earn trust without a legal form.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1090, 1092] }],
    points: [
      {
        id: 'informal-legitimacy-and-credibility-a',
        text: 'Know that donors and states hesitate to pay a group that has no legal status.',
        source: [{ document: 'training-framework-1.0', lines: [1091, 1091] }],
      },
      {
        id: 'informal-legitimacy-and-credibility-b',
        text: 'Spend effort on a record of good work that shows what the group can do.',
        source: [{ document: 'training-framework-1.0', lines: [1092, 1092] }],
      },
    ],
  },
  {
    id: 'informal-governance-and-accountability',
    groupId: 'informal',
    number: 2,
    name: 'Governance and accountability',
    description: 'Be clear and open about who decides and where money goes.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1093, 1095] }],
    points: [
      {
        id: 'informal-governance-and-accountability-a',
        text: 'Fix roles, duties and ways to decide, so that funders feel safe.',
        source: [{ document: 'training-framework-1.0', lines: [1094, 1094] }],
      },
      {
        id: 'informal-governance-and-accountability-b',
        text: 'Keep open accounts, have them audited and report on them.',
        source: [{ document: 'training-framework-1.0', lines: [1095, 1095] }],
      },
    ],
  },
  {
    id: 'informal-community-engagement-and-grassroots-support',
    groupId: 'informal',
    number: 3,
    name: 'Community engagement and grassroots support',
    description: 'Lean on the people around you.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1096, 1099] }],
    points: [
      {
        id: 'informal-community-engagement-and-grassroots-support-a',
        text: 'Such groups depend on their community, their volunteers and local ties.',
        source: [{ document: 'training-framework-1.0', lines: [1097, 1097] }],
      },
      {
        id: 'informal-community-engagement-and-grassroots-support-b',
        text: 'Put effort into outreach, awareness and training, so that locals take the work on.',
        source: [{ document: 'training-framework-1.0', lines: [1099, 1099] }],
      },
    ],
  },
  {
    id: 'informal-partnership-building',
    groupId: 'informal',
    number: 4,
    name: 'Partnership building',
    description: 'Borrow strength from established bodies.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1100, 1102] }],
    points: [
      {
        id: 'informal-partnership-building-a',
        text: 'Seek partners that lend standing, skill or money, such as universities and firms.',
        source: [{ document: 'training-framework-1.0', lines: [1101, 1101] }],
      },
      {
        id: 'informal-partnership-building-b',
        text: 'Plan the effort for agreements and for coordination.',
        source: [{ document: 'training-framework-1.0', lines: [1102, 1102] }],
      },
    ],
  },
  {
    id: 'informal-crowdfunding-and-alternative-financing',
    groupId: 'informal',
    number: 5,
    name: 'Crowdfunding and alternative financing',
    description: 'Use ways of funding that are open to a group without status.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1103, 1105] }],
    points: [
      {
        id: 'informal-crowdfunding-and-alternative-financing-a',
        text: 'Try crowdfunding, social bonds and other ways to reach single donors, charities and impact investors.',
        source: [{ document: 'training-framework-1.0', lines: [1104, 1104] }],
      },
      {
        id: 'informal-crowdfunding-and-alternative-financing-b',
        text: 'Budget for the campaign and for the rewards that givers are promised.',
        source: [{ document: 'training-framework-1.0', lines: [1105, 1105] }],
      },
    ],
  },
  {
    id: 'informal-in-kind-contributions-and-resource-pooling',
    groupId: 'informal',
    number: 6,
    name: 'In-kind contributions and resource pooling',
    description: 'Gather things and share them.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1106, 1108] }],
    points: [
      {
        id: 'informal-in-kind-contributions-and-resource-pooling-a',
        text: 'Look for given equipment, free labour and shared places.',
        source: [{ document: 'training-framework-1.0', lines: [1107, 1107] }],
      },
      {
        id: 'informal-in-kind-contributions-and-resource-pooling-b',
        text: 'Pool means with groups that work on the same.',
        source: [{ document: 'training-framework-1.0', lines: [1108, 1108] }],
      },
    ],
  },
  {
    id: 'informal-advocacy-and-policy-influence',
    groupId: 'informal',
    number: 7,
    name: 'Advocacy and policy influence',
    description: 'Work for better conditions.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1109, 1111] }],
    points: [
      {
        id: 'informal-advocacy-and-policy-influence-a',
        text: 'Put effort into policy studies and talks that make adoption easier.',
        source: [{ document: 'training-framework-1.0', lines: [1110, 1110] }],
      },
      {
        id: 'informal-advocacy-and-policy-influence-b',
        text: 'Know the officials and regulators who can help or hinder.',
        source: [{ document: 'training-framework-1.0', lines: [1111, 1111] }],
      },
    ],
  },
  {
    id: 'informal-monitoring-evaluation-and-continuous-improvements',
    groupId: 'informal',
    number: 8,
    name: 'Monitoring, evaluation, and continuous improvements',
    description: 'Prove the value and get better.',
    appliesTo: { ownerships: ['informal'] },
    source: [{ document: 'training-framework-1.0', lines: [1112, 1114] }],
    points: [
      {
        id: 'informal-monitoring-evaluation-and-continuous-improvements-a',
        text: 'Measure the effect strictly and name the difficulties.',
        source: [{ document: 'training-framework-1.0', lines: [1113, 1113] }],
      },
      {
        id: 'informal-monitoring-evaluation-and-continuous-improvements-b',
        text: 'Use the data to convince others and to spend means more wisely.',
        source: [{ document: 'training-framework-1.0', lines: [1114, 1114] }],
      },
    ],
  },
];
