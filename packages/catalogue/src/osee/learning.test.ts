import { isWebAddress, oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { languageTag } from '../language/language-tag.ts';
import { withEstimate } from './estimate-by-type.ts';
import { oseeCatalogue } from './osee-catalogue.ts';

const { resources } = oseeCatalogue;

describe('learning time of the catalogue', () => {
  it('has hours that were read, or an estimate, and never both', () => {
    for (const { id, hours, estimatedHours } of resources) {
      expect(hours === null, id).toBe(Boolean(estimatedHours));
    }
  });

  it('rests estimates on the type alone but where something was counted', () => {
    const bases = resources.flatMap(({ estimatedHours }) => estimatedHours?.basis ?? []);
    expect(new Set(bases)).toEqual(new Set(['type', 'pages']));
    for (const { id, type, estimatedHours } of resources) {
      if (estimatedHours?.basis !== 'pages') continue;
      const pages = Number(/^(\d+) pages$/u.exec(estimatedHours.note ?? '')?.[1]);
      expect(estimatedHours.minimum, id).toBeCloseTo((pages * 2) / 60, 1);
      expect(estimatedHours.maximum, id).toBeCloseTo((pages * 4) / 60, 1);
      expect(type, id).not.toBe('video');
    }
  });

  it('keeps hours that were read and estimates that are there, and makes none of a null that a country set', () => {
    const [sound] = resources;
    if (!sound) throw new Error('the catalogue is empty');
    const hours = { minimum: 1, maximum: 2 };
    const { estimatedHours: _, ...bare } = sound;
    expect(withEstimate({ ...bare, hours })).not.toHaveProperty('estimatedHours');
    expect(withEstimate({ ...bare, estimatedHours: null }).estimatedHours).toBeNull();
    expect(withEstimate({ ...bare, type: 'video' }).estimatedHours).toEqual({
      minimum: 0.25,
      maximum: 2,
      basis: 'type',
    });
  });
});

describe('what the catalogue says of each resource', () => {
  it('says how sure each field is, and has an address of the web, and languages in one system', () => {
    for (const { id, url, confidence, languages, rights } of resources) {
      expect(Object.keys(confidence), id).toHaveLength(9);
      expect(isWebAddress(url), id).toBe(true);
      for (const language of languages) {
        expect(languageTag(language), id).toBe(language);
        expect(language, id).not.toMatch(/^zh(?:-CN|-TW)?$/u);
      }
      expect(rights.asStated === null || rights.evidence !== null, id).toBe(true);
    }
  });

  it('names the module of each competency', () => {
    const modules = new Map<string, string | null>(
      oseeFramework.competencies.map(({ id, moduleId }) => [id, moduleId]),
    );
    for (const { id, competencyIds, moduleIds } of resources) {
      for (const competency of competencyIds) expect(moduleIds, id).toContain(modules.get(competency));
    }
  });

  it('tells where an address is a copy of others', () => {
    const hosts =
      /scribd\.com|fdocument|vdocuments|document\.onl|slideshare|yumpu|pdfslide|dokumen\.tips|doczz/u;
    const copies = resources.filter(({ url }) => hosts.test(url));
    expect(copies.length).toBeGreaterThan(20);
    for (const { id, note } of copies) expect(note, id).toMatch(/copy/u);
  });
});
