import type { UserGroup } from '../resource/audience-link.ts';

export const userGroups = [
  {
    id: 'strategy-and-management',
    name: 'Strategy and management',
    printedAs: ['Strategy / management', 'Strategy / Management'],
  },
  { id: 'service-design', name: 'Service design', printedAs: ['Service Design'] },
  { id: 'procurement-and-legal', name: 'Procurement and legal', printedAs: ['Procurement and Legal'] },
  {
    id: 'community-management',
    name: 'Community management',
    printedAs: ['Strategy / management (Community Management)'],
  },
  { id: 'capacity-building', name: 'Capacity building', printedAs: ['Capacity Building'] },
  {
    id: 'monitoring-and-evaluation',
    name: 'Monitoring and evaluation',
    printedAs: ['Monitoring and Evaluation'],
  },
  { id: 'fundraising', name: 'Fundraising', printedAs: ['Fundraising'] },
] as const satisfies readonly UserGroup[];
