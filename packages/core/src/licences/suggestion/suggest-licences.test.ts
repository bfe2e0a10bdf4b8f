import { describe, expect, it } from 'vitest';
import { checkCompatibility, licenceById, licencesToTake, suggestLicences } from '../index.ts';

const names = (requirements: Parameters<typeof suggestLicences>[0]) =>
  suggestLicences(requirements).suggestions.map(({ licence }) => licence);

describe('suggestLicences', () => {
  it('ranks what asks little above what asks more', () => {
    expect(names({ kind: 'software' })).toEqual(['Apache-2.0', 'MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC']);
    expect(names({ kind: 'content', atMost: 3 })).toEqual(['CC-BY-4.0', 'CC0-1.0', 'CC-BY-SA-4.0']);
    expect(names({ kind: 'data', staysOpen: 'work' })[0]).toBe('CC-BY-SA-4.0');
    expect(names({ kind: 'hardware' })[0]).toBe('CERN-OHL-P-2.0');
  });

  it('proposes only what every component may go into', () => {
    const components = ['MIT AND GPL-2.0-or-later'];
    const { suggestions } = suggestLicences({ kind: 'software', components, atMost: 20 });
    expect(suggestions.map(({ licence }) => licence)).toEqual(
      expect.arrayContaining(['GPL-3.0-only', 'GPL-2.0-only', 'AGPL-3.0-or-later']),
    );
    for (const { licence, verdict } of suggestions) {
      const asked = { inbound: 'MIT AND GPL-2.0-or-later', outbound: licence, use: 'combine' } as const;
      expect(checkCompatibility(asked).verdict).toBe(verdict);
    }
    expect(names({ kind: 'software', components: ['Frobnicate'] })).toEqual([]);
    expect(suggestLicences({ kind: 'software', components: ['Frobnicate'] }).issues).toHaveLength(1);
  });

  it('meets demands, and shows wishes that are not met as costs', () => {
    for (const { licence } of suggestLicences({
      kind: 'software',
      patents: true,
      dpg: true,
      staysOpen: 'library',
      atMost: 50,
    }).suggestions) {
      const held = licenceById(licence);
      expect(held?.patents).toMatch(/^grant/u);
      expect(held?.dpg.software).toBe('listed');
      expect(['library', 'work', 'network']).toContain(held?.copyleft);
    }
    const [first, ...others] = suggestLicences({
      kind: 'software',
      law: 'EU',
      languages: ['fr'],
      staysOpen: 'network',
    }).suggestions;
    expect(first).toMatchObject({ licence: 'EUPL-1.2', verdict: 'yes' });
    expect(first?.costs).toEqual(expect.arrayContaining(['give-source-to-users', 'keep-licence-of-work']));
    expect(others.every(({ costs }) => costs.includes('other-languages'))).toBe(true);
  });

  it('proposes to a ministry its own licence, and not that of another government', () => {
    const asked = { kind: 'data', languages: ['fr'], atMost: 10 } as const;
    expect(names({ ...asked, law: 'FR' })[0]).toBe('etalab-2.0');
    for (const law of ['FR', 'EU', 'DE', 'SN']) {
      const found = suggestLicences({ ...asked, law, atMost: 30 }).suggestions;
      const british = found.find(({ licence }) => licence === 'OGL-UK-3.0');
      expect(british?.reasons ?? [], law).not.toContain('law-fits');
    }
    expect(names({ kind: 'data', law: 'GB' })[0]).toBe('OGL-UK-3.0');
  });

  it('says by an id that it is no legal advice, and throws codes for broken calls', () => {
    expect(suggestLicences({ kind: 'data' }).disclaimer).toBe('not-legal-advice');
    expect(() => names({ kind: 'music' as 'data' })).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
    expect(() => names({ kind: 'data', atMost: 0 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});

describe('licencesToTake', () => {
  it('leaves out what an administration cannot keep', () => {
    expect(licencesToTake({ modified: false, distributedOutside: true }).choice).toBe('any-approved');
    expect(licencesToTake({ modified: true, webApplication: true }).scopes).not.toContain('network');
    expect(licencesToTake({ modified: true, webApplication: true, distributedOutside: true }).scopes).toEqual(
      ['none'],
    );
  });
});
