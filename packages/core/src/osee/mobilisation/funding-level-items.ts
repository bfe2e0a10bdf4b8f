import type { MobilisationItem } from './mobilisation-item.ts';

/**
 * The 30 items on what to do with no or little, partial, or full funding.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { fundingLevelItems } from '@osee/core';
 *
 * fundingLevelItems.length; // => 30
 * fundingLevelItems[0]?.name; // => 'Leveraging In-Kind Contributions'
 * ```
 */
export const fundingLevelItems: readonly MobilisationItem[] = [
  {
    id: 'no-funding-leveraging-in-kind-contributions',
    groupId: 'none-or-low',
    number: 1,
    name: 'Leveraging In-Kind Contributions',
    description: 'Ask for things and time instead of money.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [902, 905] }],
    points: [
      {
        id: 'no-funding-leveraging-in-kind-contributions-a',
        text: 'Seek working hours, equipment, free or cheaper software, and advice from partners.',
        source: [{ document: 'training-framework-1.0', lines: [904, 904] }],
      },
      {
        id: 'no-funding-leveraging-in-kind-contributions-b',
        text: 'Such gifts make a small budget last and give the project a firm start.',
        source: [{ document: 'training-framework-1.0', lines: [905, 905] }],
      },
    ],
  },
  {
    id: 'no-funding-crowdsourcing-and-micro-funding',
    groupId: 'none-or-low',
    number: 2,
    name: 'Crowdsourcing and Micro funding',
    description: 'Collect many small gifts.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [906, 908] }],
    points: [
      {
        id: 'no-funding-crowdsourcing-and-micro-funding-a',
        text: 'Use crowdfunding or micro-funding to reach a large number of givers.',
        source: [{ document: 'training-framework-1.0', lines: [907, 907] }],
      },
      {
        id: 'no-funding-crowdsourcing-and-micro-funding-b',
        text: 'Cover the most urgent costs and win loyal supporters along the way.',
        source: [{ document: 'training-framework-1.0', lines: [908, 908] }],
      },
    ],
  },
  {
    id: 'no-funding-partnerships-and-collaborative-efforts',
    groupId: 'none-or-low',
    number: 3,
    name: 'Partnerships and Collaborative Efforts',
    description: 'Share the work with those who want the same.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [909, 911] }],
    points: [
      {
        id: 'no-funding-partnerships-and-collaborative-efforts-a',
        text: 'Find organisations, groups and agencies with the same aim.',
        source: [{ document: 'training-framework-1.0', lines: [910, 910] }],
      },
      {
        id: 'no-funding-partnerships-and-collaborative-efforts-b',
        text: 'Build or use things in common, so that nobody carries the whole load.',
        source: [{ document: 'training-framework-1.0', lines: [911, 911] }],
      },
    ],
  },
  {
    id: 'no-funding-volunteer-recruitment-and-management',
    groupId: 'none-or-low',
    number: 4,
    name: 'Volunteer Recruitment and Management',
    description: 'Build a team of volunteers and take care of it.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [912, 914] }],
    points: [
      {
        id: 'no-funding-volunteer-recruitment-and-management-a',
        text: 'Look actively for people with time, skill and contacts, and lead them as a team.',
        source: [{ document: 'training-framework-1.0', lines: [913, 913] }],
      },
      {
        id: 'no-funding-volunteer-recruitment-and-management-b',
        text: 'Give clear tasks, training and thanks.',
        source: [{ document: 'training-framework-1.0', lines: [914, 914] }],
      },
    ],
  },
  {
    id: 'no-funding-leveraging-open-source-and-free-resources',
    groupId: 'none-or-low',
    number: 5,
    name: 'Leveraging Open-Source and Free Resources',
    description: 'Use what costs nothing.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [915, 917] }],
    points: [
      {
        id: 'no-funding-leveraging-open-source-and-free-resources-a',
        text: 'Choose open-source software and tools before anything that must be bought.',
        source: [{ document: 'training-framework-1.0', lines: [916, 916] }],
      },
      {
        id: 'no-funding-leveraging-open-source-and-free-resources-b',
        text: 'Look for free or cheap hosting and storage.',
        source: [{ document: 'training-framework-1.0', lines: [917, 917] }],
      },
    ],
  },
  {
    id: 'no-funding-phased-development-and-prioritization',
    groupId: 'none-or-low',
    number: 6,
    name: 'Phased Development and Prioritization',
    description: 'Take small steps, the most useful ones first.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [918, 920] }],
    points: [
      {
        id: 'no-funding-phased-development-and-prioritization-a',
        text: 'Cut the work into phases that can be paid for.',
        source: [{ document: 'training-framework-1.0', lines: [919, 919] }],
      },
      {
        id: 'no-funding-phased-development-and-prioritization-b',
        text: 'Start with the features that help the users most.',
        source: [{ document: 'training-framework-1.0', lines: [920, 920] }],
      },
    ],
  },
  {
    id: 'no-funding-grant-and-funding-opportunities',
    groupId: 'none-or-low',
    number: 7,
    name: 'Grant and Funding Opportunities',
    description: 'Apply for grants that fit.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [921, 923] }],
    points: [
      {
        id: 'no-funding-grant-and-funding-opportunities-a',
        text: 'Look for grants and fellowships for open source and digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [922, 922] }],
      },
      {
        id: 'no-funding-grant-and-funding-opportunities-b',
        text: 'Watch for new calls that match the aims of the project.',
        source: [{ document: 'training-framework-1.0', lines: [923, 923] }],
      },
    ],
  },
  {
    id: 'no-funding-advocacy-and-awareness-building',
    groupId: 'none-or-low',
    number: 8,
    name: 'Advocacy and Awareness-Building',
    description: 'Make the case to those who decide.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [924, 926] }],
    points: [
      {
        id: 'no-funding-advocacy-and-awareness-building-a',
        text: 'Explain to policymakers and other influential people why the work matters.',
        source: [{ document: 'training-framework-1.0', lines: [925, 925] }],
      },
      {
        id: 'no-funding-advocacy-and-awareness-building-b',
        text: 'A friendlier climate may bring money later.',
        source: [{ document: 'training-framework-1.0', lines: [926, 926] }],
      },
    ],
  },
  {
    id: 'no-funding-community-engagement-and-ownership',
    groupId: 'none-or-low',
    number: 9,
    name: 'Community Engagement and Ownership',
    description: 'Let the community treat the project as its own.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [927, 929] }],
    points: [
      {
        id: 'no-funding-community-engagement-and-ownership-a',
        text: 'Involve the people it is made for from the start.',
        source: [{ document: 'training-framework-1.0', lines: [928, 928] }],
      },
      {
        id: 'no-funding-community-engagement-and-ownership-b',
        text: 'Invite them to give time, skill and means, which keeps the work alive.',
        source: [{ document: 'training-framework-1.0', lines: [929, 929] }],
      },
    ],
  },
  {
    id: 'no-funding-exploring-diverse-revenue-streams',
    groupId: 'none-or-low',
    number: 10,
    name: 'Exploring Diverse Revenue Streams',
    description: 'Look for some income without closing the door to anybody.',
    appliesTo: { fundingLevels: ['none-or-low'] },
    source: [{ document: 'training-framework-1.0', lines: [930, 933] }],
    points: [
      {
        id: 'no-funding-exploring-diverse-revenue-streams-a',
        text: 'Consider sponsors, paid extras or purchases inside the app.',
        source: [{ document: 'training-framework-1.0', lines: [932, 932] }],
      },
      {
        id: 'no-funding-exploring-diverse-revenue-streams-b',
        text: 'Keep the service open and usable for all in spite of that.',
        source: [{ document: 'training-framework-1.0', lines: [933, 933] }],
      },
    ],
  },
  {
    id: 'partial-funding-prioritise-and-phase-development',
    groupId: 'partial',
    number: 1,
    name: 'Prioritise and Phase Development',
    description: 'Spend what there is on what matters most.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [941, 943] }],
    points: [
      {
        id: 'partial-funding-prioritise-and-phase-development-a',
        text: 'Rank features by need and by what the budget allows.',
        source: [{ document: 'training-framework-1.0', lines: [942, 942] }],
      },
      {
        id: 'partial-funding-prioritise-and-phase-development-b',
        text: 'Build the parts with the greatest effect first and add others when money comes.',
        source: [{ document: 'training-framework-1.0', lines: [943, 943] }],
      },
    ],
  },
  {
    id: 'partial-funding-leverage-co-funding-and-partnerships',
    groupId: 'partial',
    number: 2,
    name: 'Leverage Co-Funding and Partnerships',
    description: 'Share the bill with others.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [944, 946] }],
    points: [
      {
        id: 'partial-funding-leverage-co-funding-and-partnerships-a',
        text: 'Ask other agencies, municipalities and interested firms to pay a part.',
        source: [{ document: 'training-framework-1.0', lines: [945, 945] }],
      },
      {
        id: 'partial-funding-leverage-co-funding-and-partnerships-b',
        text: 'Develop and use things together, so that each pays less.',
        source: [{ document: 'training-framework-1.0', lines: [946, 946] }],
      },
    ],
  },
  {
    id: 'partial-funding-crowdsourcing-and-community-engagement',
    groupId: 'partial',
    number: 3,
    name: 'Crowdsourcing and Community Engagement',
    description: 'Add the ideas and money of the public to those of the state.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [947, 950] }],
    points: [
      {
        id: 'partial-funding-crowdsourcing-and-community-engagement-a',
        text: 'Involve the community in building and improving.',
        source: [{ document: 'training-framework-1.0', lines: [948, 948] }],
      },
      {
        id: 'partial-funding-crowdsourcing-and-community-engagement-b',
        text: 'Ask people and local bodies for ideas, opinions and gifts.',
        source: [{ document: 'training-framework-1.0', lines: [949, 949] }],
      },
      {
        id: 'partial-funding-crowdsourcing-and-community-engagement-c',
        text: 'Those who gave something feel responsible.',
        source: [{ document: 'training-framework-1.0', lines: [950, 950] }],
      },
    ],
  },
  {
    id: 'partial-funding-advocate-for-increased-funding',
    groupId: 'partial',
    number: 4,
    name: 'Advocate for Increased Funding',
    description: 'Keep asking the state for more.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [951, 953] }],
    points: [
      {
        id: 'partial-funding-advocate-for-increased-funding-a',
        text: 'Show why the service matters, what it returns and whom it helps.',
        source: [{ document: 'training-framework-1.0', lines: [952, 952] }],
      },
      {
        id: 'partial-funding-advocate-for-increased-funding-b',
        text: 'Bring figures, voices of users and success stories.',
        source: [{ document: 'training-framework-1.0', lines: [953, 953] }],
      },
    ],
  },
  {
    id: 'partial-funding-explore-sustainable-revenue-models',
    groupId: 'partial',
    number: 5,
    name: 'Explore sustainable Revenue Models',
    description: 'Earn a part of the costs.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [954, 956] }],
    points: [
      {
        id: 'partial-funding-explore-sustainable-revenue-models-a',
        text: 'Consider paid extras, data services, or licensing the technology to other bodies.',
        source: [{ document: 'training-framework-1.0', lines: [955, 955] }],
      },
      {
        id: 'partial-funding-explore-sustainable-revenue-models-b',
        text: 'Refuse any income that would shut people out or favour a few.',
        source: [{ document: 'training-framework-1.0', lines: [956, 956] }],
      },
    ],
  },
  {
    id: 'partial-funding-optimise-resource-utilisation',
    groupId: 'partial',
    number: 6,
    name: 'Optimise Resource Utilisation',
    description: 'Get the most out of what there is.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [957, 960] }],
    points: [
      {
        id: 'partial-funding-optimise-resource-utilisation-a',
        text: 'Use open source, cloud services and other cheap means with care.',
        source: [{ document: 'training-framework-1.0', lines: [959, 959] }],
      },
      {
        id: 'partial-funding-optimise-resource-utilisation-b',
        text: 'Go through the budget again and again and move money to where it does most.',
        source: [{ document: 'training-framework-1.0', lines: [960, 960] }],
      },
    ],
  },
  {
    id: 'partial-funding-attract-and-retain-talent',
    groupId: 'partial',
    number: 7,
    name: 'Attract and Retain Talent',
    description: 'Find good people and keep them.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [961, 963] }],
    points: [
      {
        id: 'partial-funding-attract-and-retain-talent-a',
        text: 'Offer fair pay, flexible hours and room to learn.',
        source: [{ document: 'training-framework-1.0', lines: [962, 962] }],
      },
      {
        id: 'partial-funding-attract-and-retain-talent-b',
        text: 'Use what public employment offers, and build teams with schools and universities.',
        source: [{ document: 'training-framework-1.0', lines: [963, 963] }],
      },
    ],
  },
  {
    id: 'partial-funding-establish-governance-accountability',
    groupId: 'partial',
    number: 8,
    name: 'Establish Governance Accountability',
    description: 'Show that the money is in good hands.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [964, 966] }],
    points: [
      {
        id: 'partial-funding-establish-governance-accountability-a',
        text: 'Put rules, financial controls and open reports in place.',
        source: [{ document: 'training-framework-1.0', lines: [965, 965] }],
      },
      {
        id: 'partial-funding-establish-governance-accountability-b',
        text: 'Trust makes the next request for money easier.',
        source: [{ document: 'training-framework-1.0', lines: [966, 966] }],
      },
    ],
  },
  {
    id: 'partial-funding-leverage-international-and-multilateral-funding',
    groupId: 'partial',
    number: 9,
    name: 'Leverage International and Multilateral Funding',
    description: 'Ask abroad for the missing part.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [967, 969] }],
    points: [
      {
        id: 'partial-funding-leverage-international-and-multilateral-funding-a',
        text: 'Look at development bodies, multilateral agencies and global initiatives.',
        source: [{ document: 'training-framework-1.0', lines: [968, 968] }],
      },
      {
        id: 'partial-funding-leverage-international-and-multilateral-funding-b',
        text: 'Show how the project serves what they want to achieve.',
        source: [{ document: 'training-framework-1.0', lines: [969, 969] }],
      },
    ],
  },
  {
    id: 'partial-funding-cultivate-a-supportive-ecosystem',
    groupId: 'partial',
    number: 10,
    name: 'Cultivate a Supportive Ecosystem',
    description: 'Gather allies around the project.',
    appliesTo: { fundingLevels: ['partial'] },
    source: [{ document: 'training-framework-1.0', lines: [970, 972] }],
    points: [
      {
        id: 'partial-funding-cultivate-a-supportive-ecosystem-a',
        text: 'Keep in contact with agencies, civil society and companies.',
        source: [{ document: 'training-framework-1.0', lines: [971, 971] }],
      },
      {
        id: 'partial-funding-cultivate-a-supportive-ecosystem-b',
        text: 'Allies lend means and knowledge, and limited money reaches further.',
        source: [{ document: 'training-framework-1.0', lines: [972, 972] }],
      },
    ],
  },
  {
    id: 'full-funding-comprehensive-planning-and-budgeting',
    groupId: 'full',
    number: 1,
    name: 'Comprehensive Planning and Budgeting',
    description: 'Plan far ahead and budget in line with the plan.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [980, 982] }],
    points: [
      {
        id: 'full-funding-comprehensive-planning-and-budgeting-a',
        text: 'Write a long-term plan with goals, order and means.',
        source: [{ document: 'training-framework-1.0', lines: [981, 981] }],
      },
      {
        id: 'full-funding-comprehensive-planning-and-budgeting-b',
        text: 'Make a careful, open budget that follows the plan.',
        source: [{ document: 'training-framework-1.0', lines: [982, 982] }],
      },
    ],
  },
  {
    id: 'full-funding-diversifying-funding-sources',
    groupId: 'full',
    number: 2,
    name: 'Diversifying Funding Sources',
    description: 'Do not depend on one source.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [983, 985] }],
    points: [
      {
        id: 'full-funding-diversifying-funding-sources-a',
        text: 'Mix state budgets, aid, partnerships with firms and newer kinds of finance.',
        source: [{ document: 'training-framework-1.0', lines: [984, 984] }],
      },
      {
        id: 'full-funding-diversifying-funding-sources-b',
        text: 'The loss of one source can then be borne.',
        source: [{ document: 'training-framework-1.0', lines: [985, 985] }],
      },
    ],
  },
  {
    id: 'full-funding-talent-attraction-and-retention',
    groupId: 'full',
    number: 3,
    name: 'Talent Attraction and Retention',
    description: 'Build a strong team and hold it.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [987, 989] }],
    points: [
      {
        id: 'full-funding-talent-attraction-and-retention-a',
        text: 'Hire people of several trades to build, run and maintain the service.',
        source: [{ document: 'training-framework-1.0', lines: [988, 988] }],
      },
      {
        id: 'full-funding-talent-attraction-and-retention-b',
        text: 'Offer good pay, growth and a good place to work.',
        source: [{ document: 'training-framework-1.0', lines: [989, 989] }],
      },
    ],
  },
  {
    id: 'full-funding-infrastructure-and-technological-investments',
    groupId: 'full',
    number: 4,
    name: 'Infrastructure and Technological Investments',
    description: 'Pay for a sound technical base.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [990, 992] }],
    points: [
      {
        id: 'full-funding-infrastructure-and-technological-investments-a',
        text: 'Set aside enough for equipment, software, data centres and networks that can grow.',
        source: [{ document: 'training-framework-1.0', lines: [991, 991] }],
      },
      {
        id: 'full-funding-infrastructure-and-technological-investments-b',
        text: 'Choose a base that will bear more users in years to come.',
        source: [{ document: 'training-framework-1.0', lines: [992, 992] }],
      },
    ],
  },
  {
    id: 'full-funding-capacity-building-and-training',
    groupId: 'full',
    number: 5,
    name: 'Capacity Building and Training',
    description: 'Teach those who will use and keep the service.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [993, 995] }],
    points: [
      {
        id: 'full-funding-capacity-building-and-training-a',
        text: 'Train officials, civil society and local people in use and upkeep.',
        source: [{ document: 'training-framework-1.0', lines: [994, 994] }],
      },
      {
        id: 'full-funding-capacity-building-and-training-b',
        text: 'What people can do themselves lasts longer than the project.',
        source: [{ document: 'training-framework-1.0', lines: [995, 995] }],
      },
    ],
  },
  {
    id: 'full-funding-monitoring-evaluation-and-continuous-improvement',
    groupId: 'full',
    number: 6,
    name: 'Monitoring, Evaluation, and Continuous Improvement',
    description: 'Measure and make better.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [996, 998] }],
    points: [
      {
        id: 'full-funding-monitoring-evaluation-and-continuous-improvement-a',
        text: 'Follow performance, use and effect with a complete method.',
        source: [{ document: 'training-framework-1.0', lines: [997, 997] }],
      },
      {
        id: 'full-funding-monitoring-evaluation-and-continuous-improvement-b',
        text: 'Change services and spending by what the findings say.',
        source: [{ document: 'training-framework-1.0', lines: [998, 998] }],
      },
    ],
  },
  {
    id: 'full-funding-governance-and-institutional-strengthening',
    groupId: 'full',
    number: 7,
    name: 'Governance and Institutional Strengthening',
    description: 'Give the work firm rules and strong institutions.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [999, 1001] }],
    points: [
      {
        id: 'full-funding-governance-and-institutional-strengthening-a',
        text: 'Write the structures, policies and procedures for running the service in the open.',
        source: [{ document: 'training-framework-1.0', lines: [1000, 1000] }],
      },
      {
        id: 'full-funding-governance-and-institutional-strengthening-b',
        text: 'Help the agencies concerned to work together.',
        source: [{ document: 'training-framework-1.0', lines: [1001, 1001] }],
      },
    ],
  },
  {
    id: 'full-funding-ecosystem-development-and-partnerships',
    groupId: 'full',
    number: 8,
    name: 'Ecosystem Development and Partnerships',
    description: 'Work with many kinds of partner.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [1002, 1004] }],
    points: [
      {
        id: 'full-funding-ecosystem-development-and-partnerships-a',
        text: 'Bring companies, civil society, universities and international bodies in.',
        source: [{ document: 'training-framework-1.0', lines: [1003, 1003] }],
      },
      {
        id: 'full-funding-ecosystem-development-and-partnerships-b',
        text: 'Choose partners who have what the project lacks.',
        source: [{ document: 'training-framework-1.0', lines: [1004, 1004] }],
      },
    ],
  },
  {
    id: 'full-funding-advocacy-and-knowledge-sharing',
    groupId: 'full',
    number: 9,
    name: 'Advocacy and Knowledge Sharing',
    description: 'Keep support alive and share what was learnt.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [1005, 1007] }],
    points: [
      {
        id: 'full-funding-advocacy-and-knowledge-sharing-a',
        text: 'Make results known, so that politics and the public stay behind the work.',
        source: [{ document: 'training-framework-1.0', lines: [1006, 1006] }],
      },
      {
        id: 'full-funding-advocacy-and-knowledge-sharing-b',
        text: 'Meet other countries at conferences and in communities, and exchange experience.',
        source: [{ document: 'training-framework-1.0', lines: [1007, 1007] }],
      },
    ],
  },
  {
    id: 'full-funding-sustainability-and-scalability-planning',
    groupId: 'full',
    number: 10,
    name: 'Sustainability and Scalability Planning',
    description: 'Plan for a long life and for growth.',
    appliesTo: { fundingLevels: ['full'] },
    source: [{ document: 'training-framework-1.0', lines: [1008, 1010] }],
    points: [
      {
        id: 'full-funding-sustainability-and-scalability-planning-a',
        text: 'Write down how the service will adapt and stay useful.',
        source: [{ document: 'training-framework-1.0', lines: [1009, 1009] }],
      },
      {
        id: 'full-funding-sustainability-and-scalability-planning-b',
        text: 'Think of money, technology and institutions alike.',
        source: [{ document: 'training-framework-1.0', lines: [1010, 1010] }],
      },
    ],
  },
];
