import type { CostModel } from './cost-model.ts';

/**
 * The cost model that lies in steps 2 to 6 of the budgeting list: 15 kinds of cost and 4 sources of funds.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeCostModel } from '@osee/core';
 *
 * oseeCostModel.costs.length; // => 15
 * ```
 */
export const oseeCostModel: CostModel = {
  costs: [
    {
      id: 'hardware-and-infrastructure',
      name: 'Hardware and infrastructure',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-a',
    },
    {
      id: 'software-and-licences',
      name: 'Software and licences',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-b',
    },
    {
      id: 'integration-and-customisation',
      name: 'Integration and customisation',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-c',
    },
    {
      id: 'training-and-capacity',
      name: 'Training and capacity building',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-d',
    },
    {
      id: 'data-migration',
      name: 'Data digitisation, migration and management',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-e',
    },
    {
      id: 'pilots-and-phases',
      name: 'Pilots and phased roll-out',
      group: 'implementation',
      stepId: 'budgeting-estimate-implementation-costs',
      pointId: 'budgeting-estimate-implementation-costs-f',
    },
    {
      id: 'hosting-and-cloud',
      name: 'Hosting and cloud',
      group: 'operational',
      stepId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
      pointId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-a',
    },
    {
      id: 'software-updates-and-support',
      name: 'Software updates and support',
      group: 'operational',
      stepId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
      pointId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-b',
    },
    {
      id: 'technical-help',
      name: 'Technical support and helpdesk',
      group: 'operational',
      stepId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
      pointId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-c',
    },
    {
      id: 'connectivity',
      name: 'Internet and connectivity',
      group: 'operational',
      stepId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
      pointId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-d',
    },
    {
      id: 'monitoring-and-improvement',
      name: 'Monitoring, evaluation and improvement',
      group: 'operational',
      stepId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs',
      pointId: 'budgeting-calculate-ongoing-operational-and-maintenance-costs-e',
    },
    {
      id: 'salaries-and-benefits',
      name: 'Salaries and benefits',
      group: 'human-resource',
      stepId: 'budgeting-consider-human-resource-costs',
      pointId: 'budgeting-consider-human-resource-costs-a',
    },
    {
      id: 'consultants',
      name: 'External consultants',
      group: 'human-resource',
      stepId: 'budgeting-consider-human-resource-costs',
      pointId: 'budgeting-consider-human-resource-costs-b',
    },
    {
      id: 'buffer',
      name: 'Buffer for the unforeseen',
      group: 'contingency',
      stepId: 'budgeting-factor-in-contingency-and-risk-mitigation-costs',
      pointId: 'budgeting-factor-in-contingency-and-risk-mitigation-costs-a',
    },
    {
      id: 'risk-measures',
      name: 'Risk measures',
      group: 'contingency',
      stepId: 'budgeting-factor-in-contingency-and-risk-mitigation-costs',
      pointId: 'budgeting-factor-in-contingency-and-risk-mitigation-costs-b',
    },
  ],
  fundingSources: [
    {
      id: 'ministry-allocations',
      name: 'Allocations of ministries',
      stepId: 'budgeting-explore-potential-funding-sources',
      pointId: 'budgeting-explore-potential-funding-sources-a',
    },
    {
      id: 'international-donors',
      name: 'International organisations and donors',
      stepId: 'budgeting-explore-potential-funding-sources',
      pointId: 'budgeting-explore-potential-funding-sources-b',
    },
    {
      id: 'private-investment',
      name: 'Partnerships and private investment',
      stepId: 'budgeting-explore-potential-funding-sources',
      pointId: 'budgeting-explore-potential-funding-sources-c',
    },
    {
      id: 'cost-sharing',
      name: 'Cost-sharing with other governments',
      stepId: 'budgeting-explore-potential-funding-sources',
      pointId: 'budgeting-explore-potential-funding-sources-d',
    },
  ],
  source: [{ document: 'training-framework-1.0', lines: [1127, 1150] }],
};
