import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { coverageMap } from '../coverage/coverage-map.ts';
import { oseeCatalogue } from './osee-catalogue.ts';

const languages = ['en', 'fr', 'es', 'pt', 'ar'];
const { rows } = coverageMap(oseeFramework, oseeCatalogue, { languages });
const served = (kind: string, language: string) =>
  rows.filter((row) => row.kind === kind && (row.byLanguage[language] ?? 0) > 0).length;

describe('the reach of the catalogue', () => {
  it('serves every competency and every technical domain in English', () => {
    expect(served('competency', 'en')).toBe(oseeFramework.competencies.length);
    expect(served('technical-domain', 'en')).toBe(oseeFramework.technicalDomains.length);
  });

  it('serves three quarters of the competencies in French and Spanish, half in Portuguese and Arabic', () => {
    const all = oseeFramework.competencies.length;
    expect(all).toBe(40);
    expect(['fr', 'es', 'pt', 'ar'].map((language) => served('competency', language))).toEqual([
      37, 36, 36, 24,
    ]);
    for (const language of ['fr', 'es'])
      expect(served('competency', language)).toBeGreaterThanOrEqual(0.75 * all);
    for (const language of ['pt', 'ar'])
      expect(served('competency', language)).toBeGreaterThanOrEqual(0.5 * all);
    expect(['fr', 'es', 'pt', 'ar'].map((language) => served('technical-domain', language))).toEqual([
      9, 9, 8, 8,
    ]);
  });

  it('leaves a hole a hole', () => {
    const holes = rows
      .filter(({ kind, byLanguage }) => kind === 'competency' && byLanguage['fr'] === 0)
      .map(({ id }) => id);
    expect(holes).toEqual([
      'understanding-total-cost-of-ownership-tco',
      'leveraging-partnerships-for-resource-mobilization',
      'maximizing-open-source-resource-networks',
    ]);
  });
});
