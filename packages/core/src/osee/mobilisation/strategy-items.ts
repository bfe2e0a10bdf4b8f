import type { MobilisationItem } from './mobilisation-item.ts';

/**
 * The 17 items on the three strategies: large technology firms, public-private partnerships, community outreach.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { strategyItems } from '@osee/core';
 *
 * strategyItems.length; // => 17
 * strategyItems[0]?.name; // => 'Access to Cutting-edge Resources'
 * ```
 */
export const strategyItems: readonly MobilisationItem[] = [
  {
    id: 'tech-giants-access-to-cutting-edge-resources',
    groupId: 'partnering-with-tech-giants',
    number: 1,
    name: 'Access to Cutting-edge Resources',
    description:
      'The firm lends cloud capacity, software tools and know-how, which a project could hardly buy by itself.',
    appliesTo: { strategies: ['partnering-with-tech-giants'] },
    source: [{ document: 'training-framework-1.0', lines: [817, 817] }],
    note: 'The sentence breaks off after the word for the thing that grows; the project is meant.',
    points: [],
  },
  {
    id: 'tech-giants-visibility-and-credibility',
    groupId: 'partnering-with-tech-giants',
    number: 2,
    name: 'Visibility and Credibility',
    description:
      'A well-known partner lends the project its good name, and more people get interested in paying for it.',
    appliesTo: { strategies: ['partnering-with-tech-giants'] },
    source: [{ document: 'training-framework-1.0', lines: [818, 818] }],
    points: [],
  },
  {
    id: 'ppp-mission-and-objectives-alignment',
    groupId: 'public-private-partnerships',
    number: 1,
    name: 'Mission and objectives Alignment',
    description: 'Find out whether both sides want the same thing.',
    appliesTo: { strategies: ['public-private-partnerships'] },
    source: [{ document: 'training-framework-1.0', lines: [828, 832] }],
    points: [
      {
        id: 'ppp-mission-and-objectives-alignment-a',
        text: 'Check that the purpose and values of the company fit the public aim.',
        source: [{ document: 'training-framework-1.0', lines: [829, 829] }],
      },
      {
        id: 'ppp-mission-and-objectives-alignment-b',
        text: 'Write down common goals, with results, dates and measures of success.',
        source: [{ document: 'training-framework-1.0', lines: [830, 830] }],
      },
      {
        id: 'ppp-mission-and-objectives-alignment-c',
        text: 'Ask why the company takes part, and look for more than profit.',
        source: [{ document: 'training-framework-1.0', lines: [831, 831] }],
      },
      {
        id: 'ppp-mission-and-objectives-alignment-d',
        text: 'List what each side is good at and where one covers the gaps of the other.',
        source: [{ document: 'training-framework-1.0', lines: [832, 832] }],
      },
    ],
  },
  {
    id: 'ppp-agreeable-project-terms',
    groupId: 'public-private-partnerships',
    number: 2,
    name: 'Agreeable Project Terms',
    description: 'Settle money, roles, rules and rights in a contract.',
    appliesTo: { strategies: ['public-private-partnerships'] },
    source: [{ document: 'training-framework-1.0', lines: [833, 838] }],
    points: [
      {
        id: 'ppp-agreeable-project-terms-a',
        text: 'Negotiate who pays what, who lends what, and who is in charge of what.',
        source: [{ document: 'training-framework-1.0', lines: [834, 834] }],
      },
      {
        id: 'ppp-agreeable-project-terms-b',
        text: 'Set up open rules for steering, for decisions and for talking to each other.',
        source: [{ document: 'training-framework-1.0', lines: [835, 835] }],
      },
      {
        id: 'ppp-agreeable-project-terms-c',
        text: 'Settle who owns code, inventions and data, so that users stay protected.',
        source: [{ document: 'training-framework-1.0', lines: [836, 836] }],
      },
      {
        id: 'ppp-agreeable-project-terms-d',
        text: 'Plan how upkeep and long-term funding will go on.',
        source: [{ document: 'training-framework-1.0', lines: [837, 837] }],
      },
      {
        id: 'ppp-agreeable-project-terms-e',
        text: 'State the price, and who pays for support once the service runs.',
        source: [{ document: 'training-framework-1.0', lines: [838, 838] }],
      },
    ],
  },
  {
    id: 'ppp-exit-plans',
    groupId: 'public-private-partnerships',
    number: 3,
    name: 'Exit Plans',
    description: 'Agree at the start how the partnership may end.',
    appliesTo: { strategies: ['public-private-partnerships'] },
    source: [{ document: 'training-framework-1.0', lines: [839, 844] }],
    points: [
      {
        id: 'ppp-exit-plans-a',
        text: 'Write down when and how either side may leave.',
        source: [{ document: 'training-framework-1.0', lines: [840, 840] }],
      },
      {
        id: 'ppp-exit-plans-b',
        text: 'Make sure that the service runs and grows on for its users without a break.',
        source: [{ document: 'training-framework-1.0', lines: [841, 841] }],
      },
      {
        id: 'ppp-exit-plans-c',
        text: 'Plan how knowledge, data and equipment are handed over.',
        source: [{ document: 'training-framework-1.0', lines: [842, 842] }],
      },
      {
        id: 'ppp-exit-plans-d',
        text: 'Think through what an early end would mean for users and others, and prepare for it.',
        source: [{ document: 'training-framework-1.0', lines: [844, 844] }],
      },
    ],
  },
  {
    id: 'ppp-stakeholder-engagement',
    groupId: 'public-private-partnerships',
    number: 4,
    name: 'Stakeholder Engagement',
    description: 'Listen to those who are affected and stay in contact with them.',
    appliesTo: { strategies: ['public-private-partnerships'] },
    source: [{ document: 'training-framework-1.0', lines: [845, 848] }],
    points: [
      {
        id: 'ppp-stakeholder-engagement-a',
        text: 'Ask the future users and other groups what they need, fear and hope for.',
        source: [{ document: 'training-framework-1.0', lines: [846, 846] }],
      },
      {
        id: 'ppp-stakeholder-engagement-b',
        text: 'See that the partnership adds to what already exists and does not compete with it.',
        source: [{ document: 'training-framework-1.0', lines: [847, 847] }],
      },
      {
        id: 'ppp-stakeholder-engagement-c',
        text: 'Report openly and often, so that trust can grow.',
        source: [{ document: 'training-framework-1.0', lines: [848, 848] }],
      },
    ],
  },
  {
    id: 'ppp-monitoring-and-evaluation',
    groupId: 'public-private-partnerships',
    number: 5,
    name: 'Monitoring and Evaluation',
    description: 'Follow what the partnership achieves.',
    appliesTo: { strategies: ['public-private-partnerships'] },
    source: [{ document: 'training-framework-1.0', lines: [849, 852] }],
    points: [
      {
        id: 'ppp-monitoring-and-evaluation-a',
        text: 'Decide early how work and effect will be measured.',
        source: [{ document: 'training-framework-1.0', lines: [850, 850] }],
      },
      {
        id: 'ppp-monitoring-and-evaluation-b',
        text: 'Look at the results at fixed times and change course where needed.',
        source: [{ document: 'training-framework-1.0', lines: [851, 851] }],
      },
      {
        id: 'ppp-monitoring-and-evaluation-c',
        text: 'Keep the lessons and pass them on to later partners.',
        source: [{ document: 'training-framework-1.0', lines: [852, 852] }],
      },
    ],
  },
  {
    id: 'outreach-crowdfunding-campaigns',
    groupId: 'community-outreach',
    number: 1,
    name: 'Crowdfunding Campaigns',
    description: 'Ask many people for small sums for one clear purpose.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [860, 863] }],
    points: [
      {
        id: 'outreach-crowdfunding-campaigns-a',
        text: 'Use a crowdfunding site for a named piece of work.',
        source: [{ document: 'training-framework-1.0', lines: [861, 861] }],
      },
      {
        id: 'outreach-crowdfunding-campaigns-b',
        text: 'Tell a good story about the benefit, and thank givers with a reward.',
        source: [{ document: 'training-framework-1.0', lines: [862, 862] }],
      },
      {
        id: 'outreach-crowdfunding-campaigns-c',
        text: 'Spread the word through local groups, social media and well-known locals.',
        source: [{ document: 'training-framework-1.0', lines: [863, 863] }],
      },
    ],
  },
  {
    id: 'outreach-community-challenges-and-hackathons',
    groupId: 'community-outreach',
    number: 2,
    name: 'Community Challenges and Hackathons',
    description: 'Let people compete for good solutions.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [864, 867] }],
    points: [
      {
        id: 'outreach-community-challenges-and-hackathons-a',
        text: 'Hold a contest or hackathon on a real need.',
        source: [{ document: 'training-framework-1.0', lines: [865, 865] }],
      },
      {
        id: 'outreach-community-challenges-and-hackathons-b',
        text: 'Give prizes or honours to draw people in and gather their ideas.',
        source: [{ document: 'training-framework-1.0', lines: [866, 866] }],
      },
      {
        id: 'outreach-community-challenges-and-hackathons-c',
        text: 'Invite tech groups, universities and innovation hubs.',
        source: [{ document: 'training-framework-1.0', lines: [867, 867] }],
      },
    ],
  },
  {
    id: 'outreach-community-skill-sharing-and-volunteer-programs',
    groupId: 'community-outreach',
    number: 3,
    name: 'Community Skill-Sharing and Volunteer Programs',
    description: 'Organise the help of people who give their time.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [868, 871] }],
    points: [
      {
        id: 'outreach-community-skill-sharing-and-volunteer-programs-a',
        text: 'Open a programme through which people lend skill and labour.',
        source: [{ document: 'training-framework-1.0', lines: [869, 869] }],
      },
      {
        id: 'outreach-community-skill-sharing-and-volunteer-programs-b',
        text: 'Name the tasks that suit volunteers: testing, content, translation, local training.',
        source: [{ document: 'training-framework-1.0', lines: [870, 870] }],
      },
      {
        id: 'outreach-community-skill-sharing-and-volunteer-programs-c',
        text: 'Thank them, reward them and make the work pleasant, so that they stay.',
        source: [{ document: 'training-framework-1.0', lines: [871, 871] }],
      },
    ],
  },
  {
    id: 'outreach-community-led-resource-mapping',
    groupId: 'community-outreach',
    number: 4,
    name: 'Community-Led Resource Mapping',
    description: 'Let locals list what is already there.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [872, 875] }],
    points: [
      {
        id: 'outreach-community-led-resource-mapping-a',
        text: 'Have the community draw up a list of rooms, equipment and other assets.',
        source: [{ document: 'training-framework-1.0', lines: [874, 874] }],
      },
      {
        id: 'outreach-community-led-resource-mapping-b',
        text: 'Look for community centres, wireless hotspots and half-empty buildings that can be shared.',
        source: [{ document: 'training-framework-1.0', lines: [875, 875] }],
      },
    ],
  },
  {
    id: 'outreach-public-private-community-partnerships',
    groupId: 'community-outreach',
    number: 5,
    name: 'Public-Private-Community Partnerships',
    description: 'Pool the means of the state, companies and communities.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [876, 878] }],
    points: [
      {
        id: 'outreach-public-private-community-partnerships-a',
        text: 'Bring the three sides together to invest in common.',
        source: [{ document: 'training-framework-1.0', lines: [877, 877] }],
      },
      {
        id: 'outreach-public-private-community-partnerships-b',
        text: 'Ask local firms, NGOs and associations for money, goods or shared use.',
        source: [{ document: 'training-framework-1.0', lines: [878, 878] }],
      },
    ],
  },
  {
    id: 'outreach-community-ownership-models',
    groupId: 'community-outreach',
    number: 6,
    name: 'Community Ownership Models',
    description: 'Let a community own or look after a service.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [879, 881] }],
    points: [
      {
        id: 'outreach-community-ownership-models-a',
        text: 'Try models in which the community holds the equipment or does the upkeep.',
        source: [{ document: 'training-framework-1.0', lines: [880, 880] }],
      },
      {
        id: 'outreach-community-ownership-models-b',
        text: 'People give more, and for longer, to what is their own.',
        source: [{ document: 'training-framework-1.0', lines: [881, 881] }],
      },
    ],
  },
  {
    id: 'outreach-community-innovation-funds',
    groupId: 'community-outreach',
    number: 7,
    name: 'Community Innovation Funds',
    description: 'A common purse for trying out new solutions.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [882, 884] }],
    points: [
      {
        id: 'outreach-community-innovation-funds-a',
        text: 'Open a fund into which people pay money or goods for pilots and their growth.',
        source: [{ document: 'training-framework-1.0', lines: [883, 883] }],
      },
      {
        id: 'outreach-community-innovation-funds-b',
        text: 'Decide on grants in the open, with the community at the table.',
        source: [{ document: 'training-framework-1.0', lines: [884, 884] }],
      },
    ],
  },
  {
    id: 'outreach-digital-skills-training-and-capacity-building',
    groupId: 'community-outreach',
    number: 8,
    name: 'Digital Skills Training and Capacity Building',
    description: 'Teach people, so that they can help.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [885, 887] }],
    points: [
      {
        id: 'outreach-digital-skills-training-and-capacity-building-a',
        text: 'Offer courses that enable people to use and support digital public goods.',
        source: [{ document: 'training-framework-1.0', lines: [886, 886] }],
      },
      {
        id: 'outreach-digital-skills-training-and-capacity-building-b',
        text: 'Hold them with schools, community centres or online course providers.',
        source: [{ document: 'training-framework-1.0', lines: [887, 887] }],
      },
    ],
  },
  {
    id: 'outreach-community-data-collection-and-mapping',
    groupId: 'community-outreach',
    number: 9,
    name: 'Community Data Collection and Mapping',
    description: 'Gather local data together with those who live there.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [888, 890] }],
    points: [
      {
        id: 'outreach-community-data-collection-and-mapping-a',
        text: 'Let people collect and map data that the design of a service needs.',
        source: [{ document: 'training-framework-1.0', lines: [889, 889] }],
      },
      {
        id: 'outreach-community-data-collection-and-mapping-b',
        text: 'Build on local knowledge, crowdsourcing and shared mapping tools.',
        source: [{ document: 'training-framework-1.0', lines: [890, 890] }],
      },
    ],
  },
  {
    id: 'outreach-community-feedback-and-co-creation',
    groupId: 'community-outreach',
    number: 10,
    name: 'Community Feedback and Co-Creation',
    description: 'Design with users for as long as the service is being built and rolled out.',
    appliesTo: { strategies: ['community-outreach'] },
    source: [{ document: 'training-framework-1.0', lines: [891, 892] }],
    points: [
      {
        id: 'outreach-community-feedback-and-co-creation-a',
        text: 'Keep a channel open for feedback, and develop further parts in common.',
        source: [{ document: 'training-framework-1.0', lines: [892, 892] }],
      },
    ],
  },
];
