/**
 * Ids of the headings of the advice on mobilisation, in the order of the content.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeMobilisationGroupIds } from '@osee/core';
 *
 * oseeMobilisationGroupIds.length; // => 11
 * ```
 */
export const oseeMobilisationGroupIds = [
  'partnering-with-tech-giants',
  'public-private-partnerships',
  'community-outreach',
  'none-or-low',
  'partial',
  'full',
  'government',
  'organisation',
  'informal',
  'governance-budgeting',
  'contingency',
] as const;

/**
 * An id among {@link oseeMobilisationGroupIds}.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { OseeMobilisationGroupId } from '@osee/core';
 *
 * const id: OseeMobilisationGroupId = 'partnering-with-tech-giants';
 * ```
 */
export type OseeMobilisationGroupId = (typeof oseeMobilisationGroupIds)[number];

/**
 * Ids of the items of advice on mobilisation, in the order of the content.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeMobilisationItemIds } from '@osee/core';
 *
 * oseeMobilisationItemIds.length; // => 92
 * ```
 */
export const oseeMobilisationItemIds = [
  'tech-giants-access-to-cutting-edge-resources',
  'tech-giants-visibility-and-credibility',
  'ppp-mission-and-objectives-alignment',
  'ppp-agreeable-project-terms',
  'ppp-exit-plans',
  'ppp-stakeholder-engagement',
  'ppp-monitoring-and-evaluation',
  'outreach-crowdfunding-campaigns',
  'outreach-community-challenges-and-hackathons',
  'outreach-community-skill-sharing-and-volunteer-programs',
  'outreach-community-led-resource-mapping',
  'outreach-public-private-community-partnerships',
  'outreach-community-ownership-models',
  'outreach-community-innovation-funds',
  'outreach-digital-skills-training-and-capacity-building',
  'outreach-community-data-collection-and-mapping',
  'outreach-community-feedback-and-co-creation',
  'no-funding-leveraging-in-kind-contributions',
  'no-funding-crowdsourcing-and-micro-funding',
  'no-funding-partnerships-and-collaborative-efforts',
  'no-funding-volunteer-recruitment-and-management',
  'no-funding-leveraging-open-source-and-free-resources',
  'no-funding-phased-development-and-prioritization',
  'no-funding-grant-and-funding-opportunities',
  'no-funding-advocacy-and-awareness-building',
  'no-funding-community-engagement-and-ownership',
  'no-funding-exploring-diverse-revenue-streams',
  'partial-funding-prioritise-and-phase-development',
  'partial-funding-leverage-co-funding-and-partnerships',
  'partial-funding-crowdsourcing-and-community-engagement',
  'partial-funding-advocate-for-increased-funding',
  'partial-funding-explore-sustainable-revenue-models',
  'partial-funding-optimise-resource-utilisation',
  'partial-funding-attract-and-retain-talent',
  'partial-funding-establish-governance-accountability',
  'partial-funding-leverage-international-and-multilateral-funding',
  'partial-funding-cultivate-a-supportive-ecosystem',
  'full-funding-comprehensive-planning-and-budgeting',
  'full-funding-diversifying-funding-sources',
  'full-funding-talent-attraction-and-retention',
  'full-funding-infrastructure-and-technological-investments',
  'full-funding-capacity-building-and-training',
  'full-funding-monitoring-evaluation-and-continuous-improvement',
  'full-funding-governance-and-institutional-strengthening',
  'full-funding-ecosystem-development-and-partnerships',
  'full-funding-advocacy-and-knowledge-sharing',
  'full-funding-sustainability-and-scalability-planning',
  'government-alignment-with-government-priorities',
  'government-institutional-arrangements-and-governance',
  'government-stakeholder-engagement-and-partnerships',
  'government-budgeting-and-financial-management',
  'government-talent-attraction-and-capacity-building',
  'government-scalability-and-sustainability',
  'government-monitoring-evaluation-and-continuous-improvement',
  'government-legal-and-regulatory-frameworks',
  'government-advocacy-and-public-awareness',
  'government-international-cooperation-and-knowledge-sharing',
  'organisation-business-model-and-revenue-streams',
  'organisation-corporate-social-responsibility-and-impact-investing',
  'organisation-public-private-partnership',
  'organisation-intellectual-property-management',
  'organisation-marketing-and-customer-acquisition',
  'organisation-scalability-and-infrastructure',
  'organisation-talent-acquisition-and-retention',
  'organisation-agility-and-innovation',
  'informal-legitimacy-and-credibility',
  'informal-governance-and-accountability',
  'informal-community-engagement-and-grassroots-support',
  'informal-partnership-building',
  'informal-crowdfunding-and-alternative-financing',
  'informal-in-kind-contributions-and-resource-pooling',
  'informal-advocacy-and-policy-influence',
  'informal-monitoring-evaluation-and-continuous-improvements',
  'budgeting-conduct-a-needs-assessment-and-gap-analysis',
  'budgeting-estimate-implementation-costs',
  'budgeting-calculate-ongoing-operational-and-maintenance-costs',
  'budgeting-consider-human-resource-costs',
  'budgeting-factor-in-contingency-and-risk-mitigation-costs',
  'budgeting-explore-potential-funding-sources',
  'budgeting-develop-a-multi-year-budget-plan',
  'budgeting-engage-stakeholders-and-seek-approvals',
  'budgeting-monitor-and-adjust',
  'contingency-risk-identification-and-assessment',
  'contingency-contingency-planning',
  'contingency-financial-contingency-reserves',
  'contingency-resource-diversification',
  'contingency-stakeholder-engagement-and-communication',
  'contingency-adaptive-project-management',
  'contingency-resource-pooling-and-partnerships',
  'contingency-capacity-building-and-knowledge-transfer',
  'contingency-monitoring-and-evaluation',
  'contingency-exit-strategies-and-sustainability-planning',
] as const;

/**
 * An id among {@link oseeMobilisationItemIds}.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { OseeMobilisationItemId } from '@osee/core';
 *
 * const id: OseeMobilisationItemId = 'tech-giants-access-to-cutting-edge-resources';
 * ```
 */
export type OseeMobilisationItemId = (typeof oseeMobilisationItemIds)[number];
