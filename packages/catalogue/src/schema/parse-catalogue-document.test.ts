import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { planTraining } from '../paths/plan-training.ts';
import { type CatalogueDocuments, parseCatalogueDocument } from './index.ts';
import { sampleCatalogueDocuments } from './testing/samples.fixture.ts';

type Kind = keyof CatalogueDocuments;

const sample = (kind: Kind) => {
  const found = sampleCatalogueDocuments.find((document) => document.kind === kind);
  return JSON.parse(JSON.stringify(found)) as { content: Record<string, Record<string, unknown>[]> };
};
const wrapped = (kind: Kind, content: unknown) => ({
  kind,
  schemaVersion: '1.0.0',
  id: 'x',
  content: JSON.parse(JSON.stringify(content)) as unknown,
});
const problems = (kind: Kind, value: unknown): string[] => {
  const result = parseCatalogueDocument(kind, value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('parseCatalogueDocument', () => {
  it.each(sampleCatalogueDocuments)('reads $kind and loses nothing', (document) => {
    const value: unknown = JSON.parse(JSON.stringify(document));
    expect(parseCatalogueDocument(document.kind, value)).toEqual({ ok: true, document: value, steps: [] });
  });

  it('reads what the functions of this package give', () => {
    const { catalogue } = applyOverlay(oseeCatalogue, {
      id: 'kenya',
      basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
      hide: [{ id: 'gendermag', reason: 'Not for us.' }],
      change: [],
      add: [],
      first: [],
    });
    const gaps = [...new Set(oseeCatalogue.resources.flatMap(({ competencyIds }) => competencyIds))].map(
      (competencyId) => ({ competencyId, current: null, target: 1, gap: 1, weight: 2, coverage: 0 }),
    );
    const plan = planTraining(gaps, catalogue, { languages: ['fr', 'en'], maximumHours: 5 });
    expect(plan.steps.length).toBeGreaterThan(5);
    expect(problems('osee-catalogue', wrapped('osee-catalogue', oseeCatalogue))).toEqual([]);
    expect(problems('osee-catalogue', wrapped('osee-catalogue', catalogue))).toEqual([]);
    expect(problems('osee-training-plan', wrapped('osee-training-plan', plan))).toEqual([]);
  });

  it('lets no address in that is not of the web, wherever it stands', () => {
    const catalogue = sample('osee-catalogue');
    Object.assign(catalogue.content['resources']?.[0] ?? {}, { url: 'javascript:alert(1)' });
    Object.assign(catalogue.content['resources']?.[1] ?? {}, { alternateUrls: ['data:text/html,x'] });
    Object.assign(catalogue.content['knownGaps']?.[0] ?? {}, {
      candidates: [{ url: 'https://a.org/"onclick="x', reason: 'r' }],
    });
    expect(problems('osee-catalogue', catalogue)).toEqual([
      'wrong-form content.resources.0.url',
      'wrong-form content.resources.1.alternateUrls.0',
      'wrong-form content.knownGaps.0.candidates.0.url',
    ]);
    const overlay = sample('osee-catalogue-overlay');
    overlay.content['change'] = [
      { id: 'a', set: { url: 'vbscript:x' }, expected: { url: '//a' }, reason: 'r' },
    ];
    expect(problems('osee-catalogue-overlay', overlay)).toEqual([
      'wrong-form content.change.0.expected.url',
      'wrong-form content.change.0.set.url',
    ]);
    const plan = sample('osee-training-plan');
    Object.assign(plan.content['steps']?.[0]?.['resource'] as object, { url: 'file:///etc/passwd' });
    expect(problems('osee-training-plan', plan)).toEqual(['wrong-form content.steps.0.resource.url']);
  });

  it('refuses an id, a field and a word that an overlay cannot set', () => {
    const overlay = sample('osee-catalogue-overlay');
    overlay.content['change'] = [
      { id: 'a', set: { id: 'b', langauges: ['sw'], cost: 'gratis', year: 2020.5, hours: 3 }, reason: '' },
    ];
    expect(problems('osee-catalogue-overlay', overlay)).toEqual([
      'wrong-form content.change.0.reason',
      'wrong-value content.change.0.set.cost',
      'wrong-type content.change.0.set.hours',
      'unknown-property content.change.0.set.id',
      'unknown-property content.change.0.set.langauges',
      'wrong-type content.change.0.set.year',
    ]);
  });

  it('keeps unknown, nothing and zero apart', () => {
    const catalogue = sample('osee-catalogue');
    const withHours = (hours: unknown) => {
      const copy = structuredClone(catalogue);
      Object.assign(copy.content['resources']?.[0] ?? {}, { hours });
      return problems('osee-catalogue', copy);
    };
    expect(withHours(null)).toEqual([]);
    expect(withHours({ minimum: 0, maximum: 1 })).toEqual(['out-of-range content.resources.0.hours.minimum']);
    expect(withHours({ minimum: 1 })).toEqual(['missing-property content.resources.0.hours.maximum']);
    expect(withHours(undefined)).toEqual(['not-json content.resources.0.hours']);
  });

  it('tells another kind, a form of the future, a bare content and what is no document', () => {
    expect(problems('osee-catalogue', sample('osee-training-plan'))).toEqual(['wrong-kind kind']);
    expect(problems('osee-catalogue', { ...sample('osee-catalogue'), schemaVersion: '2.0.0' })).toEqual([
      'newer-version schemaVersion',
    ]);
    expect(problems('osee-catalogue', oseeCatalogue)).toHaveLength(1);
    for (const value of [undefined, null, 1, 'x', [], new Map(), () => 1]) {
      expect(problems('osee-training-plan', value).length).toBeGreaterThan(0);
    }
    expect(() => parseCatalogueDocument('catalogue' as 'osee-catalogue', {})).toThrow(/osee-catalogue/u);
  });

  it('refuses __proto__, endless depth and circles without ending the process', () => {
    const catalogue = sample('osee-catalogue');
    const polluted: unknown = JSON.parse(
      JSON.stringify(catalogue).replace('"resources":', '"__proto__":{"isAdmin":true},"resources":'),
    );
    expect(problems('osee-catalogue', polluted).length).toBeGreaterThan(0);
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(problems('osee-catalogue', wrapped('osee-catalogue', {}))).toContain(
      'missing-property content.id',
    );
    expect(problems('osee-catalogue', { ...catalogue, content: deep }).length).toBeGreaterThan(0);
    const circle: Record<string, unknown> = {};
    circle['content'] = circle;
    expect(problems('osee-catalogue', circle).length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('leaves to the check what concerns several values', () => {
    const twice = {
      ...oseeCatalogue,
      resources: oseeCatalogue.resources.slice(0, 1).flatMap((one) => [one, one]),
    };
    expect(problems('osee-catalogue', wrapped('osee-catalogue', twice))).toEqual([]);
    expect(checkCatalogue(twice).map(({ code }) => code)).toContain('duplicate-id');
  });
});
