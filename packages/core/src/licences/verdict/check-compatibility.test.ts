import { describe, expect, it } from 'vitest';
import { checkCompatibility, type LicenceUse, licenceUses } from '../index.ts';

const ask = (inbound: string, outbound: string, use: LicenceUse = 'combine') =>
  checkCompatibility({ inbound, outbound, use });

describe('checkCompatibility', () => {
  it('asks for the use', () => {
    expect(ask('MPL-2.0', 'MIT', 'combine').verdict).toBe('no');
    expect(ask('MPL-2.0', 'MIT', 'modify').condition).toBe('part-keeps-licence');
    expect(ask('MPL-2.0', 'MIT', 'link-dynamically').verdict).toBe('yes');
    expect(ask('GPL-3.0-only', 'MIT', 'link-dynamically').verdict).toBe('no');
    expect(ask('GPL-3.0-only', 'MIT', 'offer-over-network').reason).toBe('not-distributed');
    expect(ask('AGPL-3.0-only', 'MIT', 'offer-over-network').condition).toBe('offer-source-to-users');
    expect(ask('GPL-3.0-only', 'MIT', 'distribute-beside').verdict).toBe('yes');
    expect(ask('CC-BY-NC-4.0', 'MIT', 'distribute-beside').condition).toBe('non-commercial-only');
    expect(ask('CC-BY-ND-4.0', 'CC-BY-4.0', 'offer-over-network').condition).toBe('unchanged-only');
    expect(ask('EUPL-1.2', 'MIT', 'link-statically').condition).toBe('settle-linking');
  });

  it('does not take one closed licence for another', () => {
    for (const use of licenceUses) {
      const expected = use === 'distribute-beside' ? ['unknown', 'yes'] : ['unknown'];
      expect(expected, use).toContain(ask('proprietary', 'all rights reserved', use).verdict);
    }
    expect(ask('proprietary', 'proprietary')).toMatchObject({ verdict: 'unknown', reason: 'own-terms' });
    expect(ask('MIT', 'proprietary').verdict).toBe('yes');
  });

  it('lets an exception for linking hold whatever the rest is under, other versions of the GPL included', () => {
    const library = 'GPL-3.0-or-later WITH GCC-exception-3.1';
    for (const outbound of ['GPL-2.0-only', 'EUPL-1.2', 'AGPL-3.0-only', 'Apache-2.0', 'proprietary']) {
      expect(['yes', 'conditional'], outbound).toContain(ask(library, outbound, 'link-statically').verdict);
    }
    expect(ask(library, 'GPL-2.0-only', 'link-dynamically').reason).toBe('linking-allowed');
    expect(ask('GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-3.0-only', 'link-dynamically').verdict).toBe(
      'yes',
    );
    expect(ask(library, 'GPL-2.0-only').verdict).toBe('no');
    expect(ask('LGPL-3.0-only', 'GPL-2.0-only', 'link-dynamically').verdict).toBe('no');
  });

  it('gives no exception over the part of another, and keeps one that came with it', () => {
    const [classpath, gcc] = [' WITH Classpath-exception-2.0', ' WITH GCC-exception-3.1'];
    expect(ask(`GPL-2.0-or-later${classpath}`, `GPL-2.0-only${classpath}`).reason).toBe('later-version');
    expect(ask(`GPL-2.0-or-later${gcc}`, `GPL-2.0-only${classpath}`).reason).toBe('exception-not-yours');
    for (const inbound of ['GPL-2.0-or-later', 'CECILL-2.1', 'EUPL-1.2', 'LGPL-2.1-only'])
      expect(ask(inbound, `GPL-2.0-only${classpath}`).reason, inbound).toBe('exception-not-yours');
    expect(ask('CC-BY-SA-4.0', `GPL-3.0-only${gcc}`).reason).toBe('exception-not-yours');
    expect(ask('MIT', `GPL-2.0-only${classpath}`).verdict).toBe('yes');
  });

  it('asks of content and data in public what it asks of copies', () => {
    for (const inbound of ['CC-BY-SA-4.0', 'ODbL-1.0']) {
      expect(ask(inbound, 'CC-BY-4.0', 'offer-over-network'), inbound).toMatchObject({
        verdict: 'conditional',
        condition: 'part-keeps-licence',
      });
      expect(ask(inbound, inbound, 'offer-over-network').reason).toBe('same-licence');
    }
    expect(ask('CC-BY-4.0', 'GPL-2.0-only', 'offer-over-network').reason).toBe('attribution-kept');
  });

  it('lets the matrix speak only for one work that is passed on', () => {
    const sources = (use: LicenceUse) => ask('MIT', 'Apache-2.0', use).statements.map(({ source }) => source);
    for (const use of ['combine', 'modify', 'link-statically'] as const)
      expect(sources(use)).toContain('osadl');
    for (const use of ['link-dynamically', 'offer-over-network', 'distribute-beside'] as const) {
      expect(sources(use)).toEqual(['rules']);
    }
  });

  it('shows both sides of a dispute and lets none of them win', () => {
    const answer = ask('Apache-2.0', 'GPL-2.0-only', 'modify');
    expect(answer).toMatchObject({ verdict: 'unknown', reason: 'sources-disagree', isDisputed: true });
    expect(ask('Apache-2.0', 'GPL-2.0-only')).toMatchObject({ verdict: 'no', reason: 'term-refused' });
    expect(ask('Apache-2.0', 'GPL-2.0-or-later')).toMatchObject({
      verdict: 'conditional',
      condition: 'take-version',
    });
  });

  it('takes the best branch and tells it, and the worst part of an AND', () => {
    expect(ask('GPL-2.0-only OR MIT', 'Apache-2.0')).toMatchObject({
      verdict: 'yes',
      taken: { inbound: 'MIT', outbound: 'Apache-2.0' },
    });
    expect(ask('MIT AND GPL-2.0-only', 'Apache-2.0')).toMatchObject({
      verdict: 'no',
      decidedBy: { inbound: 'GPL-2.0-only', outbound: 'Apache-2.0' },
    });
    expect(ask('MIT', 'GPL-2.0-only OR Frobnicate').taken.outbound).toBe('GPL-2.0-only');
    expect(ask('Apache-2.0', 'GPL-3.0-only AND GPL-2.0-only').verdict).toBe('no');
  });

  it('never lets a licence pass that it does not know', () => {
    for (const name of [
      'Frobnicate',
      'MIT AND Frobnicate',
      'LicenseRef-x',
      'BSD',
      '',
      'Ruby',
      'QPL-1.0',
      'SSPL-1.0',
    ]) {
      expect(ask(name, 'MIT').verdict, name).toBe('unknown');
    }
    expect(ask('MIT', 'Frobnicate').verdict).toBe('unknown');
    expect(ask('Frobnicate', 'Frobnicate').verdict).toBe('unknown');
  });

  it('reads exceptions', () => {
    const withClasspath = 'GPL-2.0-only WITH Classpath-exception-2.0';
    expect(ask(withClasspath, 'proprietary', 'link-dynamically').verdict).toBe('yes');
    expect(ask(withClasspath, 'GPL-2.0-only').verdict).toBe('yes');
    expect(ask('GPL-2.0-only', withClasspath).reason).toBe('exception-not-yours');
    expect(ask('Apache-2.0 WITH LLVM-exception', 'GPL-2.0-only').verdict).toBe('yes');
    expect(ask('GPL-2.0-only WITH Bison-exception-2.2', 'MIT').verdict).toBe('no');
  });

  it('says what the EUPL needs to give way', () => {
    expect(ask('EUPL-1.2', 'GPL-3.0-only', 'modify')).toMatchObject({
      verdict: 'yes',
      notes: ['second-work-needed'],
    });
    expect(ask('EUPL-1.2', 'GPL-3.0-only', 'combine').notes).toEqual([]);
  });

  it('notes that two licences are written for different kinds of works', () => {
    expect(ask('CC-BY-4.0', 'GPL-3.0-only')).toMatchObject({ verdict: 'yes', notes: ['kinds-differ'] });
  });

  it('goes by versions', () => {
    expect(ask('CC-BY-SA-3.0-AT', 'CC-BY-SA-4.0').verdict).toBe('yes');
    expect(ask('CC-BY-SA-4.0', 'CC-BY-SA-3.0').verdict).toBe('no');
    expect(ask('CC-BY-SA-1.0', 'CC-BY-SA-4.0').verdict).toBe('no');
    expect(ask('GFDL-1.2-or-later', 'GFDL-1.3-only').verdict).toBe('yes');
    expect(ask('GFDL-1.2-only', 'GFDL-1.3-only').verdict).toBe('no');
    expect(ask('GPL-2.0-or-later', 'GPL-3.0-only').verdict).toBe('yes');
    expect(ask('GPL-3.0-only', 'GPL-3.0-or-later').verdict).toBe('no');
    expect(ask('MPL-1.1', 'MPL-2.0').verdict).toBe('yes');
    expect(ask('MPL-1.1', 'GPL-3.0-only').verdict).toBe('no');
  });

  it('tells the day of the matrix, and throws codes for broken calls', () => {
    expect(ask('MIT', 'ISC').matrixDate).toBe('2024-05-25');
    expect(() => ask('MIT', 'ISC', 'sell' as LicenceUse)).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
    expect(() => checkCompatibility(null as unknown as Parameters<typeof checkCompatibility>[0])).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
  });
});
