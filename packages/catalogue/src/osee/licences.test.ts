import spdxLicenseIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from './osee-catalogue.ts';

const spdxIds = new Set(spdxLicenseIds);

describe('licences of the catalogue', () => {
  it('names only SPDX ids of the official list, and only where the licence was seen', () => {
    const named = oseeCatalogue.resources.filter(({ rights }) => rights.spdx !== null);
    expect(named.length).toBe(54);
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
      expect(rights.asStated).not.toBeNull();
    }
  });

  it('says nothing about attribution where nothing is known', () => {
    for (const { rights } of oseeCatalogue.resources.filter(({ rights }) => rights.asStated === null)) {
      expect(rights).toEqual({ asStated: null, spdx: null, attributionRequired: null, evidence: null });
    }
  });
});
