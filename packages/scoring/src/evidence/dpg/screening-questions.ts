import type { FactId } from '../fact/fact-id.ts';

/** A question of the form. */
export interface ScreeningQuestion {
  /** Section and member, joined by a dot. */
  readonly id: string;
  readonly indicator: string;
  /** The answer that speaks for the work; `null` where either does. */
  readonly wanted: 'Yes' | 'No' | null;
  /** The record has to have it, may have it, or may have it empty. */
  readonly presence: 'required' | 'optional' | 'may-be-empty';
  /** The question to which the answer has to be `Yes` for this one to be asked. */
  readonly after: string | null;
  /** What `Yes` says; `null` where the answer says nothing of its own. */
  readonly fact: FactId | null;
}

const question = (
  id: string,
  indicator: string,
  wanted: ScreeningQuestion['wanted'],
  presence: ScreeningQuestion['presence'],
  after: string | null,
  fact: FactId | null,
): ScreeningQuestion => ({ id, indicator, wanted, presence, after, fact });

const personalData = 'doNoHarm.dataPrivacySecurity';
const content = 'doNoHarm.inappropriateIllegalContent';
const contact = 'doNoHarm.protectionFromHarassment';

/**
 * The questions of the form, indicators 3 to 9c of the DPG Standard.
 *
 * @see DPGAlliance, publicgoods-candidates, screening-schema.json at commit a1d99f0
 */
export const screeningQuestions: readonly ScreeningQuestion[] = [
  question('clearOwnership.isOwnershipExplicit', '3', 'Yes', 'required', null, null),
  question(
    'platformIndependence.mandatoryDepsCreateMoreRestrictions',
    '4',
    'No',
    'required',
    null,
    'platform-dependence',
  ),
  question(
    'platformIndependence.isSoftwarePltIndependent',
    '4',
    'Yes',
    'may-be-empty',
    'platformIndependence.mandatoryDepsCreateMoreRestrictions',
    'open-alternative',
  ),
  question('documentation.isDocumentationAvailable', '5', 'Yes', 'required', null, 'docs'),
  question('NonPII.collectsNonPII', '6', null, 'required', null, null),
  question(
    'NonPII.checkNonPIIAccessMechanism',
    '6',
    'Yes',
    'may-be-empty',
    'NonPII.collectsNonPII',
    'data-export',
  ),
  question('privacy.isPrivacyCompliant', '7', 'Yes', 'required', null, 'privacy-compliance'),
  question('standards.supportStandards', '8', 'Yes', 'required', null, 'open-standards'),
  question('standards.implementBestPractices', '8', 'Yes', 'required', null, 'best-practices'),
  question('doNoHarm.preventHarm.stepsToPreventHarm', '9', 'Yes', 'required', null, 'harm-prevention'),
  question(`${personalData}.collectsPII`, '9a', 'No', 'required', null, 'personal-data'),
  question(
    `${personalData}.thirdPartyDataSharing`,
    '9a',
    'No',
    'optional',
    `${personalData}.collectsPII`,
    'third-party-sharing',
  ),
  question(
    `${personalData}.ensurePrivacySecurity`,
    '9a',
    'Yes',
    'optional',
    `${personalData}.collectsPII`,
    'privacy-controls',
  ),
  question(`${content}.collectStoreDistribute`, '9b', null, 'required', null, 'content-collected'),
  question(
    `${content}.contentFilter`,
    '9b',
    'Yes',
    'may-be-empty',
    `${content}.collectStoreDistribute`,
    'content-policy',
  ),
  question(
    `${content}.illegalContentDetection`,
    '9b',
    'Yes',
    'may-be-empty',
    `${content}.collectStoreDistribute`,
    'illegal-content-removal',
  ),
  question(`${contact}.userInteraction`, '9c', null, 'required', null, 'user-interaction'),
  question(
    `${contact}.addressSafetySecurityUnderageUsers`,
    '9c',
    'Yes',
    'may-be-empty',
    `${contact}.userInteraction`,
    'minors-protection',
  ),
  question(
    `${contact}.griefAbuseHarassmentProtection`,
    '9c',
    'Yes',
    'may-be-empty',
    `${contact}.userInteraction`,
    'harassment-protection',
  ),
];

/** A text that goes with the answers: one, or a list. */
export interface ScreeningText {
  readonly id: string;
  readonly indicator: string;
  readonly isList: boolean;
  /** Of what each text of the list is a name. */
  readonly fact: FactId | null;
  /** What is said where an address stands in the text. */
  readonly linkFact: FactId | null;
}

const text = (
  id: string,
  indicator: string,
  isList: boolean,
  fact: FactId | null = null,
  linkFact: FactId | null = null,
): ScreeningText => ({ id, indicator, isList, fact, linkFact });

/** The texts of the form. */
export const screeningTexts: readonly ScreeningText[] = [
  text('clearOwnership.copyrightURL', '3', false, null, 'copyright-evidence'),
  text('platformIndependence.pltIndependenceDesc', '4', false),
  text('documentation.documentationURL', '5', true, null, 'docs-link'),
  text('NonPII.nonPIIAccessMechanism', '6', false),
  text('privacy.privacyComplianceList', '7', true, 'regulation'),
  text('privacy.adherenceSteps', '7', true, null, 'privacy-policy'),
  text('standards.standardsList', '8', true, 'standard'),
  text('standards.evidenceStandardSupport', '8', true),
  text('standards.bestPracticesList', '8', true),
  text('doNoHarm.preventHarm.additionalInfoMechanismProcessesPolicies', '9', false),
  text(`${personalData}.typesOfDataCollected`, '9a', true),
  text(`${personalData}.dataSharingCircumstances`, '9a', true),
  text(`${personalData}.privacySecurityDescription`, '9a', false),
  text(`${content}.type`, '9b', false),
  text(`${content}.policyGuidelinesDocumentationLink`, '9b', false),
  text(`${content}.illegalContentDetectionMechanism`, '9b', false),
  text(`${contact}.stepsAddressRiskPreventSafetyUnderageUsers`, '9c', true),
  text(`${contact}.harassmentProtectionSteps`, '9c', true),
];
