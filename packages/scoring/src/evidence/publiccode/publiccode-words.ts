/** Versions of the standard that its parser accepts; the file is read by the latest one. */
export const publiccodeVersions = [
  '0',
  '0.2',
  '0.2.0',
  '0.2.1',
  '0.2.2',
  '0.3',
  '0.3.0',
  '0.4',
  '0.4.0',
  '0.5',
  '0.5.0',
  '0.7',
  '0.7.0',
] as const;

/** States of development. */
export const developmentStatuses = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const;

/** Kinds of software. */
export const softwareTypes = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
] as const;

/** Who maintains. */
export const maintenanceTypes = ['internal', 'contract', 'community', 'none'] as const;

/** Laws and systems that a file names by an alias. */
export const supportsAliases = [
  'alias:gdpr',
  'alias:eidas',
  'alias:nis2',
  'alias:cra',
  'alias:spid',
  'alias:cie',
  'alias:anpr',
  'alias:pagopa',
  'alias:io',
] as const;

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What software is for. */
export const publiccodeCategories = /* @__PURE__ */ listed(`
  accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
  cloud-management collaboration communications compliance-management contact-management content-management crm
  customer-service-and-support data-analytics data-collection data-visualization design design-system
  digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
  educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
  financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
  graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
  it-asset-management it-development it-management it-security it-service-management knowledge-management
  learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
  online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
  project-collaboration project-management property-management real-estate-management regulations-and-directives
  remote-support resource-management sales-management seo service-desk social-media-management survey talent-management
  task-management taxes-management test-management time-management time-tracking translation video-conferencing
  video-editing visitor-management voip warehouse-management web-collaboration web-conferencing whistleblowing
  website-builder workflow-management other
`);

/** Fields of government for which software is. */
export const publiccodeScopes = /* @__PURE__ */ listed(`
  agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities
  manufacturing research science-and-technology security society sport tourism transportation welfare
`);
