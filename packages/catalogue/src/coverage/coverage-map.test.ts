import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { coverageMap } from './coverage-map.ts';

const map = coverageMap(oseeFramework, oseeCatalogue);
const row = (kind: string, id: string) =>
  map.rows.find((candidate) => candidate.kind === kind && candidate.id === id);
const found = (code: string) => map.findings.filter((finding) => finding.code === code);

describe('coverageMap', () => {
  it('has a row for each module, competency, technical domain and training activity', () => {
    const kinds = map.rows.map(({ kind }) => kind);
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect(count('module')).toBe(8);
    expect(count('competency')).toBe(oseeFramework.competencies.length);
    expect(count('technical-domain')).toBe(9);
    expect(count('training-activity')).toBe(21);
  });

  it('counts by language and cost without double counting the total', () => {
    for (const { total, byCost, byLanguage } of map.rows) {
      expect(byCost.free + byCost.paid + byCost.mixed + byCost.unknown).toBe(total);
      for (const count of Object.values(byLanguage)) expect(count).toBeLessThanOrEqual(total);
    }
    expect(row('module', 'digital-inclusion')).toMatchObject({ total: 27, byLanguage: { en: 12, ar: 5 } });
  });

  it('counts a part only where its whole is not counted, also over several steps', () => {
    const [sound] = oseeCatalogue.resources;
    if (!sound) throw new Error('the catalogue is empty');
    const competencyIds = ['strategic-funding'];
    const work = (id: string, languages: readonly string[], isPartOf?: string) => ({
      ...sound,
      id,
      languages,
      competencyIds: id === 'between' ? [] : competencyIds,
      ...(isPartOf === undefined ? {} : { isPartOf }),
    });
    const resources = [
      work('whole', ['en']),
      work('between', ['en'], 'whole'),
      work('part', ['en', 'fr'], 'between'),
      work('other', ['fr'], 'between'),
      work('ring', ['ar'], 'ring'),
    ];
    const small = coverageMap(
      oseeFramework,
      { ...oseeCatalogue, resources },
      { languages: ['en', 'fr', 'ar'] },
    );
    expect(small.rows.find(({ id }) => id === 'strategic-funding')).toMatchObject({
      total: 2,
      byLanguage: { en: 1, fr: 2, ar: 1 },
    });
  });

  it('counts the parts of a competency for the whole', () => {
    const whole = 'capacity-to-run-integrate-open-source-in-public-procurement';
    const part = row('competency', 'understanding-open-source-licensing')?.total ?? 0;
    expect(part).toBeGreaterThan(0);
    expect(row('competency', whole)?.total).toBeGreaterThanOrEqual(part);
  });

  it('names the rows that nothing serves', () => {
    expect(found('no-resource').map(({ details }) => [details['kind'], details['id']])).toEqual([
      ...oseeFramework.trainingActivities
        .filter(({ number }) => [8, 12, 17, 18, 20].includes(number))
        .map(({ id }) => ['training-activity', id]),
    ]);
  });

  it('names what is missing in a language, and what cannot be translated', () => {
    const tools = map.rows.findIndex(({ id }) => id === 'adoption-of-tools');
    const finding = found('no-resource-in-language').find(({ path }) => path[1] === tools);
    expect(finding?.details['languages']).toEqual(['ar', 'es', 'pt', 'ru']);
    expect(found('nothing-to-translate').length).toBeGreaterThan(0);
    expect(found('no-free-resource').map(({ details }) => details['id'])).toEqual(
      oseeFramework.trainingActivities.filter(({ number }) => [11, 13].includes(number)).map(({ id }) => id),
    );
  });

  it('lists each title without address, with what can be used meanwhile', () => {
    expect(found('no-address')).toHaveLength(23);
    expect(found('no-address')[5]?.details['standInIds']).toEqual([
      'concise-guide-for-evaluating-open-source-software',
    ]);
  });

  it('is all holes for an empty catalogue, and empty for an empty framework', () => {
    const empty = { ...oseeCatalogue, resources: [], knownGaps: [] };
    const { rows, findings } = coverageMap(oseeFramework, empty);
    expect(findings).toHaveLength(rows.length);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['no-resource']));
    const nothing = {
      ...oseeFramework,
      modules: [],
      competencies: [],
      technicalDomains: [],
      trainingActivities: [],
    };
    expect(coverageMap(nothing, empty).rows).toEqual([]);
  });

  it('looks for the languages it is asked for, once each', () => {
    expect(coverageMap(oseeFramework, oseeCatalogue, { languages: ['sw', 'sw'] }).languages).toEqual(['sw']);
    const none = coverageMap(oseeFramework, oseeCatalogue, { languages: [] });
    expect(none.findings.some(({ code }) => code === 'no-resource-in-language')).toBe(false);
  });
});

describe('checkCatalogue with the framework', () => {
  it('finds that every reference of the catalogue leads somewhere', () => {
    expect(checkCatalogue(oseeCatalogue, oseeFramework)).toEqual([]);
  });

  it('links each audience of the framework to its module', () => {
    expect(oseeCatalogue.audienceLinks.map(({ audienceId, moduleId }) => [audienceId, moduleId])).toEqual(
      oseeFramework.audiences.map(({ id, moduleId }) => [id, moduleId]),
    );
  });

  it('reports references that lead nowhere', () => {
    const without = {
      ...oseeFramework,
      modules: [],
      competencies: [],
      technicalDomains: [],
      audiences: [],
      trainingActivities: [],
    };
    expect(new Set(checkCatalogue(oseeCatalogue, without).map(({ code }) => code))).toEqual(
      new Set([
        'unknown-module',
        'unknown-competency',
        'unknown-technical-domain',
        'unknown-audience',
        'unknown-training-activity',
      ]),
    );
  });

  it('holds each title that a training activity of the framework lists', () => {
    const plain = (text: string) => text.replaceAll(/[|\s]+/gu, ' ').trim();
    const items = [...oseeCatalogue.resources, ...oseeCatalogue.knownGaps];
    for (const { number, resources } of oseeFramework.trainingActivities) {
      const printed = items
        .flatMap(({ places }) => places.filter((place) => place.trainingActivityNumber === number))
        .map(({ titleAsPrinted }) => plain(titleAsPrinted));
      for (const { title } of resources) {
        expect(
          printed.some((words) => words.includes(plain(title))),
          `${number}: ${title}`,
        ).toBe(true);
      }
    }
  });

  it('holds each title and topic of the reading lists of the framework', () => {
    const plain = (text: string) => text.replaceAll(/[|\s]+/gu, ' ').trim();
    const items = [...oseeCatalogue.resources, ...oseeCatalogue.knownGaps];
    const printed = new Set(
      items.flatMap(({ places }) => places.map((place) => plain(place.titleAsPrinted))),
    );
    for (const { name } of oseeFramework.readings) expect(printed.has(plain(name)), name).toBe(true);
  });

  it('refuses a language that is no tag', () => {
    expect(() => coverageMap(oseeFramework, oseeCatalogue, { languages: ['fr', 'french'] })).toThrow(
      expect.objectContaining({ code: 'wrong-value', path: ['options', 'languages', 1] }),
    );
  });
});
