import { type AccessibilityFeature, accessibilityFeatures } from '../resource/accessibility-feature.ts';
import { isLeaf, type JsonPlace, textOf, valuesOf } from './json-place.ts';
import { accessibilityTerms } from './learning-words.ts';
import type { Reading } from './reading.ts';

/** The features that a document names in the words of the W3C vocabulary. */
export const accessibilityFeaturesOf = (
  node: JsonPlace,
  reading: Reading,
): readonly AccessibilityFeature[] => {
  const features: AccessibilityFeature[] = [];
  for (const member of ['accessibilityFeature', 'accessibilityControl', 'accessibilitySummary'] as const) {
    for (const leaf of valuesOf(node, member).filter(isLeaf)) {
      const feature = accessibilityFeatures.find((known) => {
        const [place, term] = accessibilityTerms[known];
        return place === member && term === textOf(leaf);
      });
      if (feature === undefined) continue;
      let at = features.indexOf(feature);
      if (at < 0) at = features.push(feature) - 1;
      reading.ledger.keep(leaf, 'accessibility', at);
    }
  }
  return features;
};
