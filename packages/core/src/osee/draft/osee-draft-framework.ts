import type { DraftFramework } from './draft-framework.ts';
import { draftSlots } from './draft-slots.ts';

/**
 * The draft of the framework, from the presentation of 2024. Version 1.0 replaced it; `draftCrosswalk` says where its
 * subdomains went.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeDraftFramework } from '@osee/core';
 *
 * oseeDraftFramework.subdomains.filter(
 *   ({ id }) => !oseeDraftFramework.slots.some((slot) => slot.subdomainId === id && slot.text !== null),
 * ).length; // => 9
 * ```
 */
export const oseeDraftFramework: DraftFramework = {
  id: 'osee-draft',
  version: '0.1.0',
  title: 'OSEE Framework Definition',
  status: 'draft',
  statusNote: 'Offered to experts and to the community, who were asked to question it and make it better.',
  domains: [
    {
      id: 'organisational',
      name: 'Organisational',
      description: 'Community, law, people and planning: what an organisation has to get in order.',
      source: [{ document: 'presentation-2024', lines: [126, 129] }],
    },
    {
      id: 'technical',
      name: 'Technical',
      description: 'Specifications, code, hosting, security, data and artificial intelligence.',
      source: [{ document: 'presentation-2024', lines: [130, 135] }],
    },
    {
      id: 'ecosystemic',
      name: 'Ecosystemic',
      description:
        'What surrounds the organisation: infrastructure, cooperation, inclusion, governance and means.',
      source: [{ document: 'presentation-2024', lines: [136, 140] }],
      note: 'The block may start one row later.',
    },
  ],
  subdomains: [
    {
      id: 'community-management',
      domainId: 'organisational',
      name: 'Community Management',
      description: 'Choosing, leading and equipping an open source community.',
      source: [{ document: 'presentation-2024', lines: [126, 126] }],
    },
    {
      id: 'legal-compliance',
      domainId: 'organisational',
      name: 'Legal Compliance',
      description: 'Keeping to licences and law; the printed cells say nothing about it.',
      source: [{ document: 'presentation-2024', lines: [127, 127] }],
    },
    {
      id: 'hr-procurement',
      domainId: 'organisational',
      name: 'HR Procurement',
      description: 'Rules for hiring and buying, and for licensing what is produced.',
      source: [{ document: 'presentation-2024', lines: [128, 128] }],
    },
    {
      id: 'process-implementation-and-planning',
      domainId: 'organisational',
      name: 'Process, Implementation and Planning',
      description: 'Planning and running a project and knowing its risks.',
      source: [{ document: 'presentation-2024', lines: [129, 129] }],
    },
    {
      id: 'requirements-specifications',
      domainId: 'technical',
      name: 'Requirements & Specifications',
      description: 'Saying what a system must do, with the GovStack specifications at hand.',
      source: [{ document: 'presentation-2024', lines: [130, 130] }],
    },
    {
      id: 'code-security-quality-reuse',
      domainId: 'technical',
      name: 'Code Security, Quality & Reuse',
      description: 'Writing code that is safe, good and used again.',
      source: [{ document: 'presentation-2024', lines: [131, 131] }],
    },
    {
      id: 'code-hosting-deployment-scaleup',
      domainId: 'technical',
      name: 'Code Hosting, Deployment & Scaleup',
      description: 'Keeping code, putting it into operation and making it grow.',
      source: [{ document: 'presentation-2024', lines: [132, 132] }],
    },
    {
      id: 'privacy-security',
      domainId: 'technical',
      name: 'Privacy & Security',
      description: 'Protecting people and systems.',
      source: [{ document: 'presentation-2024', lines: [133, 133] }],
    },
    {
      id: 'open-data-analytics',
      domainId: 'technical',
      name: 'Open Data & Analytics',
      description: 'Publishing data openly and learning from it.',
      source: [{ document: 'presentation-2024', lines: [134, 134] }],
    },
    {
      id: 'open-source-ai',
      domainId: 'technical',
      name: 'Open Source AI',
      description: 'Artificial intelligence built in the open.',
      source: [{ document: 'presentation-2024', lines: [135, 135] }],
    },
    {
      id: 'open-clouds-infrastructures',
      domainId: 'ecosystemic',
      name: 'Open Clouds & Infrastructures',
      description: 'Clouds and infrastructure on open foundations.',
      source: [{ document: 'presentation-2024', lines: [136, 136] }],
    },
    {
      id: 'os-contribution-and-south-south-cooperation',
      domainId: 'ecosystemic',
      name: 'OS Contribution and South-South Cooperation',
      description: 'Giving back to open source, and working with other countries of the Global South.',
      source: [{ document: 'presentation-2024', lines: [137, 137] }],
    },
    {
      id: 'digital-inclusion',
      domainId: 'ecosystemic',
      name: 'Digital Inclusion',
      description: 'Leaving nobody out.',
      source: [{ document: 'presentation-2024', lines: [138, 138] }],
    },
    {
      id: 'digital-governance-sovereignty',
      domainId: 'ecosystemic',
      name: 'Digital Governance & Sovereignty',
      description: 'Rules for the digital world, and control over it.',
      source: [{ document: 'presentation-2024', lines: [139, 139] }],
    },
    {
      id: 'capacity-building-resource-mobilization',
      domainId: 'ecosystemic',
      name: 'Capacity Building & Resource Mobilization',
      description: 'Teaching people and finding the means.',
      source: [{ document: 'presentation-2024', lines: [140, 140] }],
    },
  ],
  competencyColumns: [
    {
      id: 'competency-1',
      name: 'Competency 1',
      description: 'The first competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
    {
      id: 'competency-2',
      name: 'Competency 2',
      description: 'The second competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
    {
      id: 'competency-3',
      name: 'Competency 3',
      description: 'The third competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
    {
      id: 'competency-4',
      name: 'Competency 4',
      description: 'The fourth competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
    {
      id: 'competency-5',
      name: 'Competency 5',
      description: 'The fifth competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
    {
      id: 'competency-6',
      name: 'Competency 6',
      description: 'The sixth competency of each subdomain.',
      source: [{ document: 'presentation-2024', lines: [125, 125] }],
    },
  ],
  slots: draftSlots,
  competencySections: [
    {
      id: 'what',
      name: 'What',
      description: 'Says what the competency is.',
      source: [{ document: 'presentation-2024', lines: [116, 116] }],
    },
    {
      id: 'why',
      name: 'Why',
      description: 'Says why it matters.',
      source: [{ document: 'presentation-2024', lines: [117, 117] }],
    },
    {
      id: 'how',
      name: 'How',
      description: 'Says how it is done.',
      source: [{ document: 'presentation-2024', lines: [118, 118] }],
    },
    {
      id: 'more',
      name: 'More',
      description: 'Says where to go on.',
      source: [{ document: 'presentation-2024', lines: [119, 119] }],
    },
  ],
  caseStudySlots: [
    {
      id: 'case-study-1',
      name: 'Case-study 1',
      description: 'A place for a case study.',
      content: null,
      source: [{ document: 'presentation-2024', lines: [142, 142] }],
    },
    {
      id: 'case-study-2',
      name: 'Case-study 2',
      description: 'A place for a case study.',
      content: null,
      source: [{ document: 'presentation-2024', lines: [144, 144] }],
    },
    {
      id: 'case-study-3',
      name: 'Case-study 3',
      description: 'A place for a case study.',
      content: null,
      source: [{ document: 'presentation-2024', lines: [147, 147] }],
    },
  ],
  trainingProgramme: {
    id: 'training-support-programme',
    name: 'Training/Support Program',
    description: 'The courses and the help that the framework comes with.',
    source: [{ document: 'presentation-2024', lines: [153, 158] }],
  },
  trainingFormats: [
    {
      id: 'videos',
      name: 'Videos',
      description: 'Films to watch.',
      source: [{ document: 'presentation-2024', lines: [153, 153] }],
    },
    {
      id: 'interviews',
      name: 'Interviews',
      description: 'Talks with people who have done it.',
      source: [{ document: 'presentation-2024', lines: [154, 154] }],
    },
    {
      id: 'presentations',
      name: 'Presentations',
      description: 'Slides for a lecture.',
      source: [{ document: 'presentation-2024', lines: [155, 155] }],
    },
    {
      id: 'hands-on',
      name: 'Hands-on...',
      description: 'Exercises to do oneself.',
      source: [{ document: 'presentation-2024', lines: [156, 156] }],
    },
  ],
  tailoringTopics: [
    {
      id: 'policy-development',
      name: 'Policy Development',
      description: 'Write rules for taking up open source and for giving back.',
      source: [{ document: 'presentation-2024', lines: [168, 168] }],
    },
    {
      id: 'community-engagement',
      name: 'Community Engagement',
      description: 'Get to know people of the open source world and work with them.',
      source: [{ document: 'presentation-2024', lines: [169, 169] }],
    },
    {
      id: 'technical-support',
      name: 'Technical Support',
      description: 'Help teams that use or build open source.',
      source: [{ document: 'presentation-2024', lines: [170, 170] }],
    },
    {
      id: 'legal-compliance',
      name: 'Legal Compliance',
      description: 'Keep to licences and law.',
      source: [{ document: 'presentation-2024', lines: [171, 171] }],
    },
    {
      id: 'training-and-education',
      name: 'Training and Education',
      description: 'Teach staff the tools and the good habits.',
      source: [{ document: 'presentation-2024', lines: [172, 172] }],
    },
    {
      id: 'governance',
      name: 'Governance',
      description: 'Set up bodies and rules for projects and for compliance.',
      source: [{ document: 'presentation-2024', lines: [173, 173] }],
    },
    {
      id: 'partnerships',
      name: 'Partnerships',
      description: 'Win organisations and communities outside as allies.',
      source: [{ document: 'presentation-2024', lines: [174, 174] }],
    },
    {
      id: 'communication',
      name: 'Communication',
      description: 'Make initiatives known.',
      source: [{ document: 'presentation-2024', lines: [175, 175] }],
    },
    {
      id: 'metrics',
      name: 'Metrics',
      description: 'Follow the indicators of projects.',
      source: [{ document: 'presentation-2024', lines: [176, 176] }],
    },
  ],
  doubts: [
    {
      id: 'same-labels-in-two-rows',
      name: 'Same labels in two rows',
      description:
        'Community Management and Legal Compliance carry the same three labels; the row on law looks like a copy of the other.',
      source: [{ document: 'presentation-2024', lines: [126, 127] }],
    },
    {
      id: 'same-label-three-times',
      name: 'Same label three times',
      description:
        'Requirements & Specifications repeats one label in three cells, without a verb for GovStack: words were lost.',
      source: [{ document: 'presentation-2024', lines: [130, 130] }],
    },
    {
      id: 'labels-break-off',
      name: 'Labels break off',
      description:
        'Two labels of Code Security, Quality & Reuse are alike and end in the middle of a phrase.',
      source: [{ document: 'presentation-2024', lines: [131, 131] }],
    },
    {
      id: 'start-of-the-ecosystemic-block',
      name: 'Start of the Ecosystemic block',
      description:
        'The name of the block stands beside Open Clouds & Infrastructures, which by its subject could still be Technical.',
      source: [{ document: 'presentation-2024', lines: [136, 136] }],
    },
    {
      id: 'columns-without-labels',
      name: 'Columns without labels',
      description: 'Columns four to six exist in the heading and have no label in any row.',
      source: [{ document: 'presentation-2024', lines: [125, 140] }],
    },
  ],
  source: [{ document: 'presentation-2024', lines: [114, 178] }],
};
