import type { OseeMobilisationItemId } from '../../osee/mobilisation/ids.ts';

/**
 * Which resources an item of advice helps to find. The documents do not say: this table is the project's own, and a plan
 * takes another one.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { mobilisationTargets } from '@osee/core/resourcing';
 *
 * mobilisationTargets['outreach-crowdfunding-campaigns']; // => ['crowdfunding-and-citizen-contributions']
 * ```
 */
export const mobilisationTargets: Readonly<Record<OseeMobilisationItemId, readonly string[]>> = {
  'tech-giants-access-to-cutting-edge-resources': [
    'digital-transformation-experts',
    'data-scientists-and-analysts',
    'data-centres-and-cloud-computing',
    'connectivity-infrastructure',
    'data-management-and-analytics-infrastructure',
  ],
  'tech-giants-visibility-and-credibility': [
    'public-private-partnerships',
    'multi-stakeholder-collaboration',
  ],
  'ppp-mission-and-objectives-alignment': ['public-private-partnerships', 'strategies-and-action-plans'],
  'ppp-agreeable-project-terms': ['public-private-partnerships', 'policy-frameworks'],
  'ppp-exit-plans': ['public-private-partnerships', 'standards-and-interoperability'],
  'ppp-stakeholder-engagement': ['collaboration-and-partnership-managers', 'multi-stakeholder-collaboration'],
  'ppp-monitoring-and-evaluation': ['monitoring-and-evaluation'],
  'outreach-crowdfunding-campaigns': ['crowdfunding-and-citizen-contributions'],
  'outreach-community-challenges-and-hackathons': [
    'innovation-funds-and-challenges',
    'ux-designers',
    'volunteers',
  ],
  'outreach-community-skill-sharing-and-volunteer-programs': [
    'volunteers',
    'digital-literacy-and-capacity-building-trainers',
    'capacity-building-and-community-support',
  ],
  'outreach-community-led-resource-mapping': [
    'geographic-information-systems',
    'multi-stakeholder-collaboration',
  ],
  'outreach-public-private-community-partnerships': [
    'public-private-partnerships',
    'multi-stakeholder-collaboration',
    'collaboration-and-partnership-managers',
  ],
  'outreach-community-ownership-models': [
    'crowdfunding-and-citizen-contributions',
    'institutional-mechanisms',
  ],
  'outreach-community-innovation-funds': ['innovation-funds-and-challenges', 'funding-and-investment'],
  'outreach-digital-skills-training-and-capacity-building': [
    'digital-literacy-and-capacity-building-trainers',
    'capacity-building-and-community-support',
  ],
  'outreach-community-data-collection-and-mapping': [
    'geographic-information-systems',
    'data-management-and-analytics-infrastructure',
    'data-scientists-and-analysts',
  ],
  'outreach-community-feedback-and-co-creation': [
    'ux-designers',
    'digital-service-delivery-channels',
    'multi-stakeholder-collaboration',
  ],
  'no-funding-leveraging-in-kind-contributions': [
    'volunteers',
    'connectivity-infrastructure',
    'data-centres-and-cloud-computing',
  ],
  'no-funding-crowdsourcing-and-micro-funding': ['crowdfunding-and-citizen-contributions'],
  'no-funding-partnerships-and-collaborative-efforts': [
    'collaboration-and-partnership-managers',
    'multi-stakeholder-collaboration',
    'shared-digital-platforms',
  ],
  'no-funding-volunteer-recruitment-and-management': ['volunteers'],
  'no-funding-leveraging-open-source-and-free-resources': [
    'shared-digital-platforms',
    'data-centres-and-cloud-computing',
  ],
  'no-funding-phased-development-and-prioritization': ['project-managers', 'strategies-and-action-plans'],
  'no-funding-grant-and-funding-opportunities': [
    'philanthropic-grants-and-foundations',
    'international-development-funding',
    'funding-and-investment',
  ],
  'no-funding-advocacy-and-awareness-building': ['policy-and-regulatory-experts', 'government-budgets'],
  'no-funding-community-engagement-and-ownership': ['volunteers', 'multi-stakeholder-collaboration'],
  'no-funding-exploring-diverse-revenue-streams': ['revenue-generating-models'],
  'partial-funding-prioritise-and-phase-development': ['project-managers', 'strategies-and-action-plans'],
  'partial-funding-leverage-co-funding-and-partnerships': [
    'public-private-partnerships',
    'international-collaborations-and-partnerships',
    'collaboration-and-partnership-managers',
  ],
  'partial-funding-crowdsourcing-and-community-engagement': [
    'crowdfunding-and-citizen-contributions',
    'volunteers',
  ],
  'partial-funding-advocate-for-increased-funding': ['government-budgets', 'policy-and-regulatory-experts'],
  'partial-funding-explore-sustainable-revenue-models': ['revenue-generating-models'],
  'partial-funding-optimise-resource-utilisation': [
    'shared-digital-platforms',
    'data-centres-and-cloud-computing',
    'interoperability-and-integration-frameworks',
  ],
  'partial-funding-attract-and-retain-talent': [
    'digital-transformation-experts',
    'project-managers',
    'cybersecurity-professional',
    'data-scientists-and-analysts',
  ],
  'partial-funding-establish-governance-accountability': [
    'institutional-mechanisms',
    'monitoring-and-evaluation',
  ],
  'partial-funding-leverage-international-and-multilateral-funding': [
    'international-development-funding',
    'digital-transformation-bonds-or-loans',
    'international-collaborations-and-partnerships',
  ],
  'partial-funding-cultivate-a-supportive-ecosystem': [
    'multi-stakeholder-collaboration',
    'capacity-building-and-community-support',
    'knowledge-sharing-platforms',
  ],
  'full-funding-comprehensive-planning-and-budgeting': [
    'government-budgets',
    'strategies-and-action-plans',
    'project-managers',
  ],
  'full-funding-diversifying-funding-sources': [
    'regional-or-national-digital-transformation-funds',
    'international-development-funding',
    'philanthropic-grants-and-foundations',
    'funding-and-investment',
  ],
  'full-funding-talent-attraction-and-retention': [
    'digital-transformation-experts',
    'change-management-specialists',
    'data-scientists-and-analysts',
    'ux-designers',
    'digital-service-delivery-managers',
  ],
  'full-funding-infrastructure-and-technological-investments': [
    'connectivity-infrastructure',
    'data-centres-and-cloud-computing',
    'digital-identification-systems',
    'digital-payment-systems',
    'cybersecurity-and-data-protection-infrastructure',
  ],
  'full-funding-capacity-building-and-training': [
    'digital-literacy-and-capacity-building-trainers',
    'capacity-building-and-community-support',
  ],
  'full-funding-monitoring-evaluation-and-continuous-improvement': [
    'monitoring-and-evaluation',
    'data-management-and-analytics-infrastructure',
  ],
  'full-funding-governance-and-institutional-strengthening': [
    'institutional-mechanisms',
    'policy-frameworks',
  ],
  'full-funding-ecosystem-development-and-partnerships': [
    'multi-stakeholder-collaboration',
    'collaboration-and-partnership-managers',
    'public-private-partnerships',
  ],
  'full-funding-advocacy-and-knowledge-sharing': ['knowledge-sharing-platforms'],
  'full-funding-sustainability-and-scalability-planning': [
    'strategies-and-action-plans',
    'revenue-generating-models',
    'regional-or-national-digital-transformation-funds',
  ],
  'government-alignment-with-government-priorities': [
    'government-budgets',
    'policy-frameworks',
    'strategies-and-action-plans',
  ],
  'government-institutional-arrangements-and-governance': ['institutional-mechanisms', 'project-managers'],
  'government-stakeholder-engagement-and-partnerships': [
    'multi-stakeholder-collaboration',
    'collaboration-and-partnership-managers',
  ],
  'government-budgeting-and-financial-management': [
    'government-budgets',
    'regional-or-national-digital-transformation-funds',
    'funding-and-investment',
  ],
  'government-talent-attraction-and-capacity-building': [
    'digital-transformation-experts',
    'digital-literacy-and-capacity-building-trainers',
    'capacity-building-and-community-support',
  ],
  'government-scalability-and-sustainability': [
    'interoperability-and-integration-frameworks',
    'shared-digital-platforms',
    'standards-and-interoperability',
  ],
  'government-monitoring-evaluation-and-continuous-improvement': ['monitoring-and-evaluation'],
  'government-legal-and-regulatory-frameworks': [
    'policy-frameworks',
    'policy-and-regulatory-experts',
    'cybersecurity-and-data-protection-infrastructure',
  ],
  'government-advocacy-and-public-awareness': [
    'digital-service-delivery-channels',
    'change-management-specialists',
  ],
  'government-international-cooperation-and-knowledge-sharing': [
    'international-collaborations-and-partnerships',
    'knowledge-sharing-platforms',
    'international-development-funding',
  ],
  'organisation-business-model-and-revenue-streams': ['revenue-generating-models'],
  'organisation-corporate-social-responsibility-and-impact-investing': [
    'philanthropic-grants-and-foundations',
    'funding-and-investment',
  ],
  'organisation-public-private-partnership': ['public-private-partnerships'],
  'organisation-intellectual-property-management': [
    'policy-and-regulatory-experts',
    'standards-and-interoperability',
  ],
  'organisation-marketing-and-customer-acquisition': [
    'revenue-generating-models',
    'digital-service-delivery-channels',
  ],
  'organisation-scalability-and-infrastructure': [
    'data-centres-and-cloud-computing',
    'connectivity-infrastructure',
    'interoperability-and-integration-frameworks',
  ],
  'organisation-talent-acquisition-and-retention': [
    'digital-transformation-experts',
    'cybersecurity-professional',
    'data-scientists-and-analysts',
  ],
  'organisation-agility-and-innovation': ['innovation-funds-and-challenges', 'ux-designers'],
  'informal-legitimacy-and-credibility': ['institutional-mechanisms'],
  'informal-governance-and-accountability': ['institutional-mechanisms', 'monitoring-and-evaluation'],
  'informal-community-engagement-and-grassroots-support': ['volunteers', 'multi-stakeholder-collaboration'],
  'informal-partnership-building': ['collaboration-and-partnership-managers', 'public-private-partnerships'],
  'informal-crowdfunding-and-alternative-financing': [
    'crowdfunding-and-citizen-contributions',
    'philanthropic-grants-and-foundations',
  ],
  'informal-in-kind-contributions-and-resource-pooling': ['volunteers', 'shared-digital-platforms'],
  'informal-advocacy-and-policy-influence': ['policy-and-regulatory-experts', 'policy-frameworks'],
  'informal-monitoring-evaluation-and-continuous-improvements': ['monitoring-and-evaluation'],
  'budgeting-conduct-a-needs-assessment-and-gap-analysis': ['strategies-and-action-plans'],
  'budgeting-estimate-implementation-costs': ['government-budgets'],
  'budgeting-calculate-ongoing-operational-and-maintenance-costs': ['government-budgets'],
  'budgeting-consider-human-resource-costs': ['government-budgets', 'digital-service-delivery-managers'],
  'budgeting-factor-in-contingency-and-risk-mitigation-costs': [
    'government-budgets',
    'cybersecurity-and-data-protection-infrastructure',
  ],
  'budgeting-explore-potential-funding-sources': [
    'funding-and-investment',
    'international-development-funding',
    'regional-or-national-digital-transformation-funds',
  ],
  'budgeting-develop-a-multi-year-budget-plan': ['government-budgets', 'strategies-and-action-plans'],
  'budgeting-engage-stakeholders-and-seek-approvals': [
    'government-budgets',
    'institutional-mechanisms',
    'multi-stakeholder-collaboration',
  ],
  'budgeting-monitor-and-adjust': ['monitoring-and-evaluation'],
  'contingency-risk-identification-and-assessment': ['strategies-and-action-plans'],
  'contingency-contingency-planning': ['strategies-and-action-plans', 'project-managers'],
  'contingency-financial-contingency-reserves': ['funding-and-investment'],
  'contingency-resource-diversification': [
    'international-development-funding',
    'philanthropic-grants-and-foundations',
    'regional-or-national-digital-transformation-funds',
  ],
  'contingency-stakeholder-engagement-and-communication': [
    'multi-stakeholder-collaboration',
    'change-management-specialists',
  ],
  'contingency-adaptive-project-management': ['project-managers'],
  'contingency-resource-pooling-and-partnerships': [
    'international-collaborations-and-partnerships',
    'shared-digital-platforms',
  ],
  'contingency-capacity-building-and-knowledge-transfer': [
    'capacity-building-and-community-support',
    'digital-literacy-and-capacity-building-trainers',
    'knowledge-sharing-platforms',
  ],
  'contingency-monitoring-and-evaluation': ['monitoring-and-evaluation'],
  'contingency-exit-strategies-and-sustainability-planning': ['strategies-and-action-plans'],
};
