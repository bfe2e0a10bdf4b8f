/**
 * What makes a resource usable for more people, as its source states it. Each but the last two is a term of the W3C
 * vocabulary for accessibility features; `keyboard` is full control by keyboard, `wcag-aa` a statement that the
 * Web Content Accessibility Guidelines are met at level AA.
 *
 * @category resources
 * @see W3C, Schema.org Accessibility Properties for Discoverability Vocabulary
 * @example
 * ```ts
 * import type { AccessibilityFeature } from '@osee/catalogue';
 *
 * const features: readonly AccessibilityFeature[] = ['captions', 'transcript'];
 * ```
 */
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];

export const accessibilityFeatures = [
  'captions',
  'transcript',
  'sign-language',
  'audio-description',
  'text-alternatives',
  'tagged-pdf',
  'structural-navigation',
  'high-contrast',
  'keyboard',
  'wcag-aa',
] as const;
