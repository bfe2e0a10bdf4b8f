import type { AccessibilityFeature } from '../resource/accessibility-feature.ts';
import type { Login } from '../resource/login.ts';

/** The set of the levels of learners in documents. */
export const levelSet = 'learner-levels';

/** The words of a document that says that nothing comes before. */
export const noPrerequisites = 'None';

/** The name of an estimate among the further properties of a document. */
export const estimateProperty = 'estimated-hours';

/** The address of each login in the vocabulary of KIM, conditionsOfAccess. */
export const loginAddresses: Readonly<Record<Login, string>> = {
  none: 'http://w3id.org/kim/conditionsOfAccess/no_login',
  optional: 'http://w3id.org/kim/conditionsOfAccess/login_for_additional_features',
  required: 'http://w3id.org/kim/conditionsOfAccess/login',
};

/** The member and the term of each feature: the W3C vocabulary, and a sentence for the guidelines. */
export const accessibilityTerms: Readonly<
  Record<
    AccessibilityFeature,
    readonly [member: 'accessibilityFeature' | 'accessibilityControl' | 'accessibilitySummary', term: string]
  >
> = {
  captions: ['accessibilityFeature', 'captions'],
  transcript: ['accessibilityFeature', 'transcript'],
  'sign-language': ['accessibilityFeature', 'signLanguage'],
  'audio-description': ['accessibilityFeature', 'audioDescription'],
  'text-alternatives': ['accessibilityFeature', 'alternativeText'],
  'tagged-pdf': ['accessibilityFeature', 'taggedPDF'],
  'structural-navigation': ['accessibilityFeature', 'structuralNavigation'],
  'high-contrast': ['accessibilityFeature', 'highContrastDisplay'],
  keyboard: ['accessibilityControl', 'fullKeyboardControl'],
  'wcag-aa': ['accessibilitySummary', 'WCAG level AA'],
};
