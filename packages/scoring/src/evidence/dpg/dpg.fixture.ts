/** The record of a nominee, of our own making. */
export const nomineeRecord = {
  name: 'Open Clinic',
  aliases: ['OC'],
  description: 'Keeps records of patients.',
  website: 'https://clinic.test/',
  license: [
    { spdx: 'AGPL-3.0', licenseURL: 'https://code.test/clinic/LICENSE' },
    { spdx: 'CC-BY-4.0', licenseURL: 'https://clinic.test/terms' },
  ],
  SDGs: [
    {
      SDGNumber: 3,
      evidenceText: 'Used in clinics.',
      evidenceURL: 'About: https://clinic.test/health',
    },
    { SDGNumber: 17, evidenceText: 'n/a' },
  ],
  sectors: ['Health'],
  type: ['software', 'content'],
  repositories: [{ name: 'main', url: 'https://code.test/clinic' }],
  organizations: [
    {
      name: 'Clinic Foundation',
      website: 'https://foundation.example.net',
      org_type: 'owner',
      contact_name: 'Ada Example',
      contact_email: 'ada@foundation.example.net',
    },
    { name: 'A Fund', org_type: 'funder' },
  ],
  stage: 'DPG',
} as const;

/** The answers of its form. */
export const screeningRecord = {
  name: 'Open Clinic',
  clearOwnership: { isOwnershipExplicit: 'Yes', copyrightURL: 'https://code.test/clinic/LICENSE' },
  platformIndependence: {
    mandatoryDepsCreateMoreRestrictions: 'No',
    isSoftwarePltIndependent: '',
    pltIndependenceDesc: '',
  },
  documentation: {
    isDocumentationAvailable: 'Yes',
    documentationURL: ['Guide - https://docs.test/guide, and https://docs.test/api'],
  },
  NonPII: { collectsNonPII: 'Yes', checkNonPIIAccessMechanism: 'No', nonPIIAccessMechanism: '-' },
  privacy: {
    isPrivacyCompliant: 'Unknown',
    privacyComplianceList: ['GDPR', 'n/a'],
    adherenceSteps: ['Policy: https://clinic.test/privacy'],
  },
  standards: {
    supportStandards: 'Yes',
    standardsList: ['FHIR'],
    evidenceStandardSupport: [],
    implementBestPractices: 'No',
    bestPracticesList: [''],
  },
  doNoHarm: {
    preventHarm: {
      stepsToPreventHarm: 'Yes',
      additionalInfoMechanismProcessesPolicies: 'Write to ada@example.net',
    },
    dataPrivacySecurity: {
      collectsPII: 'Yes',
      typesOfDataCollected: ['Names'],
      thirdPartyDataSharing: 'No',
      dataSharingCircumstances: [''],
      ensurePrivacySecurity: 'Yes',
      privacySecurityDescription: '',
    },
    inappropriateIllegalContent: {
      collectStoreDistribute: 'No',
      type: '',
      contentFilter: 'Yes',
      policyGuidelinesDocumentationLink: '',
      illegalContentDetection: '',
      illegalContentDetectionMechanism: '',
    },
    protectionFromHarassment: {
      userInteraction: 'No',
      addressSafetySecurityUnderageUsers: '',
      stepsAddressRiskPreventSafetyUnderageUsers: [''],
      griefAbuseHarassmentProtection: '',
      harassmentProtectionSteps: [''],
    },
  },
  locations: {
    developmentCountries: ['Kenya'],
    deploymentCountries: ['Palestine State', 'Atlantis', 'Vietnam'],
  },
} as const;
