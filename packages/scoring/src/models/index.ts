/**
 * Models that are ready: countries, projects, software, suppliers, services, use cases, partners.
 *
 * It stands apart from the engines, which know no model.
 *
 * - `oseeEcosystemModel`: the seventy questions of a country
 * - `dpgProjectModel`: a digital public good
 * - `softwareChoiceModel`: a choice of software
 *
 * Guide: `docs/guides/maturity.md`
 *
 * @packageDocumentation
 */
export { dpgProjectModel } from './dpg-project/model.ts';
export { oseeEcosystemModel } from './osee-ecosystem/model.ts';
export { partnershipModel } from './partnership/model.ts';
export { servicePrioritisationModel } from './service-prioritisation/model.ts';
export { softwareChoiceModel } from './software-choice/model.ts';
export { type LicenceReading, softwareLicenceFacts } from './software-choice/software-licence-facts.ts';
export { supplierEvaluationModel } from './supplier-evaluation/model.ts';
export { type TenderAnnexOptions, tenderAnnex } from './supplier-evaluation/tender-annex.ts';
export type { TenderAnnex, TenderCriterion } from './supplier-evaluation/tender-annex-result.ts';
export { useCaseModel } from './use-case/model.ts';
