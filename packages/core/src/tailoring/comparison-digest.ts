import { digest } from '../digest/digest.ts';
import type { Framework } from '../framework/framework.ts';
import type { ItemSettings } from './tailored-framework.ts';

/**
 * Fingerprint of what a score depends on: the competencies and technical domains that are there, and their weights,
 * targets and obligations. Texts and priorities do not change a score.
 */
export const comparisonDigestOf = (framework: Framework, settings: readonly ItemSettings[]): string => {
  const scored = [
    ...framework.competencies.map(({ id }) => `competency:${id}`),
    ...framework.technicalDomains.map(({ id }) => `technical-domain:${id}`),
  ].sort();
  const values = settings
    .map(({ target, values: { weight, target: goal, obligation } }) => ({ target, weight, goal, obligation }))
    .filter(
      ({ weight, goal, obligation }) =>
        weight !== undefined || goal !== undefined || obligation !== undefined,
    );
  return digest({ framework: framework.id, major: framework.version.split('.')[0] ?? '', scored, values });
};
