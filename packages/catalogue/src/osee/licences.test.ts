import spdxLicenseIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from './osee-catalogue.ts';

const spdxIds = new Set(spdxLicenseIds);

describe('licences of the catalogue', () => {
  it('names only SPDX ids of the official list, and only where the licence was seen', () => {
    const named = oseeCatalogue.resources.filter(({ rights }) => rights.spdx !== null);
    expect(named.length).toBe(74);
    for (const { id, rights, confidence } of named) {
      expect(spdxIds.has(rights.spdx ?? ''), id).toBe(true);
      expect(confidence.licence, id).toBe('seen');
      expect(rights.evidence, id).not.toBeNull();
    }
  });

  it('leaves the id out where sources differ or only a part is covered', () => {
    const unsure = ['spdx-license-list', 'digital-public-goods-alliance', 'govtech-maturity-index'];
    for (const { rights } of oseeCatalogue.resources.filter(({ id }) => unsure.includes(id))) {
      expect(rights.spdx).toBeNull();
      expect(rights.presumed ?? rights.terms).toBeDefined();
    }
  });

  it('states only what was read, and tells the rest as presumed', () => {
    const presumed = oseeCatalogue.resources.filter(({ rights }) => rights.presumed);
    expect(presumed.length).toBe(34);
    for (const { id, rights } of presumed) {
      expect(rights, id).toMatchObject({ asStated: null, spdx: null, attributionRequired: null });
      for (const licence of rights.presumed?.licences ?? []) expect(spdxIds.has(licence), id).toBe(true);
    }
    for (const { id, rights, confidence } of oseeCatalogue.resources) {
      if (rights.asStated === null) continue;
      expect(confidence.licence, id).toBe('seen');
      expect(rights.evidence, id).not.toMatch(/not (?:read|seen)|usual/u);
    }
  });

  it('says nothing about attribution where nothing is known', () => {
    for (const { rights } of oseeCatalogue.resources.filter(
      ({ rights }) => rights.asStated === null && !rights.presumed,
    )) {
      expect(rights).toEqual({ asStated: null, spdx: null, attributionRequired: null, evidence: null });
    }
  });
});
