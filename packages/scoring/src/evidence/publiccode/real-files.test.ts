import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { describeRealInputs } from '../testing/real-inputs.fixture.ts';
import { readPubliccode } from './read-publiccode.ts';

describeRealInputs(
  describe,
  'publiccode',
  (name) => /\.ya?ml$/u.test(name),
  (files) => {
    it.each(files)('reads $name', ({ name, text }) => {
      const reading = readPubliccode(text, { file: name });
      expect(reading.readable).toBe(true);
      if (name.includes('INVALID')) expect(reading.verdict).toBe('invalid');
      expect(mailsIn(reading)).toEqual([]);
      const lost = lostLeaves(parse(text), reading);
      expect(lost.filter((path) => !path.includes('email') && !path.includes('phone'))).toEqual([]);
      expect(reading.facts.map(({ fact }) => fact)).toEqual(
        expect.arrayContaining(['name', 'repository', 'licence']),
      );
    });

    const byName = new Map(files.map(({ name, text }) => [name, text]));
    const known = (name: string, check: (text: string) => void): void => {
      it.skipIf(!byName.has(name))(name, () => check(byName.get(name) ?? ''));
    };

    known('globaleaks-2024.yml', (text) => {
      const { details, facts } = readPubliccode(text);
      expect(details?.usedBy?.length).toBeGreaterThan(1000);
      const count = Number(facts.find(({ fact }) => fact === 'user-count')?.value);
      expect(count).toBeLessThan(details?.usedBy?.length ?? 0);
      expect(facts.filter(({ fact }) => fact === 'user')).toHaveLength(100);
      expect(details?.localisation?.availableLanguages).toContain('pt-BR');
    });

    known('dballe.yml', (text) => {
      const { facts, verdict } = readPubliccode(text);
      expect(verdict).toBe('valid');
      expect(facts.filter(({ fact }) => fact === 'regulation')).toEqual([]);
    });

    known('healthcare-rollcall-yaml11-INVALID.yml', (text) => {
      const { issues, details } = readPubliccode(text);
      expect(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.join('.'))).toEqual(
        [
          'landingUrl',
          'categories.0',
          'categories.1',
          'description.en.videos',
          'localisation.localisationReady',
          'dependsOn.open.0.optional',
        ],
      );
      expect(details?.legal?.license).toBe('Apache-2.0');
    });

    known('terminvergabe-float-version-INVALID.yml', (text) => {
      const { issues } = readPubliccode(text);
      expect(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.join('.'))).toEqual(
        ['publiccodeYmlVersion', 'categories.1', 'maintenance.type'],
      );
    });
  },
);
