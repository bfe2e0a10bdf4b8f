import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { comparableAddress } from '../address/comparable-address.ts';
import collected from './fixtures/collected-titles.json' with { type: 'json' };
import { furtherResources } from './further.ts';
import { oseeCatalogue } from './osee-catalogue.ts';

const { resources, knownGaps } = oseeCatalogue;
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, position) => first + position);
const withoutSeparators = (text: string) => text.replaceAll(/[|\s]+/gu, ' ').trim();

describe('oseeCatalogue', () => {
  it('accounts for each of the 148 collected titles, as a resource or as a gap', () => {
    expect(collected).toHaveLength(148);
    const resourceIds = new Set(resources.map(({ id }) => id));
    const gapIds = new Set(knownGaps.map(({ id }) => id));
    expect(collected.filter(({ id }) => resourceIds.has(id))).toHaveLength(127);
    expect(collected.filter(({ id }) => gapIds.has(id))).toHaveLength(21);
  });

  it('holds 270 resources and 23 gaps, of which one row prints nothing and one link has no title', () => {
    expect(resources).toHaveLength(270);
    expect(furtherResources).toHaveLength(6);
    expect(knownGaps).toHaveLength(23);
    expect(knownGaps.filter(({ kind }) => kind === 'nothing-printed').map(({ id }) => id)).toEqual([
      'stakeholder-engagement-strategy',
    ]);
    expect(new Set(collected.map(({ id }) => id)).size).toBe(117 + 21);
  });

  it('keeps the words of the framework for each printed title', () => {
    const places = new Map([...resources, ...knownGaps].map((item) => [item.id, item.places]));
    const printed = collected.filter(({ printed }) => printed);
    expect(printed.length).toBe(98);
    for (const { id, title } of printed) {
      expect(places.get(id)?.map(({ titleAsPrinted }) => titleAsPrinted)).toContain(title);
    }
  });

  it.each([
    ['european-public-sector-open-source-opportunity', ['training', 'reading']],
    ['monitoring-open-government-strategies', ['training', 'reading']],
    ['standard-for-public-code', ['training', 'topic']],
    ['sustainable-open-source-communities-guidelines', ['reading']],
    ['paera', ['mention']],
    ['govstack-building-block-specifications', ['mention']],
    ['good-governance-initiative-handbook', []],
    ['reuse-specification', []],
    ['ospo-101', []],
  ])('lists %s once, with all its places', (id, kinds) => {
    const found = resources.filter((resource) => resource.id === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.places.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('has one work for each title that the framework splits off, and one for two of them', () => {
    const signs = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
    const places = [...resources, ...knownGaps].flatMap((item) =>
      item.places.flatMap(({ kind, trainingActivityNumber, titleAsPrinted }) =>
        kind === 'training'
          ? [{ id: item.id, number: trainingActivityNumber, title: signs(titleAsPrinted) }]
          : [],
      ),
    );
    const found = oseeFramework.trainingActivities.flatMap(({ number, resources: titles }) =>
      titles.map(({ title }) =>
        places
          .filter((place) => place.number === number && place.title.includes(signs(title)))
          .map(({ id }) => id),
      ),
    );
    expect(found).toHaveLength(52);
    expect(found.filter((ids) => ids.length !== 1)).toEqual([]);
    const ids = found.flat();
    expect(new Set(ids).size).toBe(51);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([
      'digital-sovereignty-new-era-of-internet-governance',
    ]);
  });

  it('covers all 21 training activities of the framework', () => {
    const numbers = [...resources, ...knownGaps].flatMap(({ places }) =>
      places.flatMap(({ trainingActivityNumber }) => trainingActivityNumber ?? []),
    );
    expect([...new Set(numbers)].sort((left, right) => left - right)).toEqual(
      Array.from({ length: 21 }, (_, position) => position + 1),
    );
  });

  it('accounts for each of the 27 links of the document, whose addresses are lost', () => {
    const linked = new Set(
      [...resources, ...knownGaps].flatMap(({ places }) => places.map(({ source }) => source.lines[0])),
    );
    const lines = [
      308,
      445,
      ...range(568, 574),
      ...range(578, 585),
      595,
      605,
      ...range(1215, 1219),
      1269,
      1270,
    ];
    expect(lines).toHaveLength(26);
    expect(lines.filter((line) => !linked.has(line))).toEqual([]);
    const onOneLine = resources.filter(({ places }) => places.some(({ source }) => source.lines[0] === 605));
    expect(onOneLine.map(({ id }) => id)).toEqual(['digital-public-goods-alliance', 'govstack']);
  });

  it('tells a work that the framework names from one that the project chose', () => {
    for (const { id, source, places, match } of resources) {
      const named = places.filter(({ kind }) => kind !== 'topic').map((place) => place.source);
      expect(source, id).toEqual(named.length > 0 ? named : 'project');
      expect(match === 'not-applicable', id).toBe(source === 'project');
    }
    expect(resources.filter(({ source }) => source !== 'project')).toHaveLength(57);
  });

  it('never serves an address of a gap candidate as found', () => {
    const gapTitles = new Set(knownGaps.map(({ title }) => withoutSeparators(title).toLowerCase()));
    for (const { title } of resources) {
      expect(gapTitles.has(withoutSeparators(title).toLowerCase())).toBe(false);
    }
    for (const gap of knownGaps) expect(gap).not.toHaveProperty('url');
  });

  it('has no two resources with the same address', () => {
    const addresses = resources.flatMap(({ url, alternateUrls }) => [url, ...alternateUrls]);
    expect(new Set(addresses.map(comparableAddress)).size).toBe(addresses.length);
  });

  it('describes each resource in one sentence of its own', () => {
    const descriptions = resources.map(({ description }) => description);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const description of descriptions) {
      expect(description).toMatch(/^[A-Z].{30,180}\.$/u);
      expect(description.split('. ')).toHaveLength(1);
    }
  });

  it('recommends nothing that misses the subject', () => {
    const off = ['training-on-community-development', 'effective-community-management-for-councillors'];
    for (const resource of resources.filter(({ id }) => off.includes(id))) {
      expect(resource.competencyIds).toEqual([]);
      expect(resource.note).toContain('not about open source communities');
    }
  });
});
