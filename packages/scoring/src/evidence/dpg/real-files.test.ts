import { describe, expect, it } from 'vitest';
import { lostLeaves, mailsIn } from '../testing/ledger.fixture.ts';
import { describeRealInputs, type RealInput } from '../testing/real-inputs.fixture.ts';
import { isDpgLicence } from './dpg-words.ts';
import { readDpgNominee } from './read-dpg-nominee.ts';

const isJson = (name: string): boolean => name.endsWith('.json');

const check = (kind: string) => (files: readonly RealInput[]) => {
  it.each(files)('reads $name', ({ name, text }) => {
    const reading = readDpgNominee(text, { file: name, date: '2024-08-19' });
    expect(reading.details?.kind).toBe(kind);
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.verdict).toBe('valid');
    expect(mailsIn(reading)).toEqual([]);
    expect(lostLeaves(JSON.parse(text), reading)).toEqual([]);
    const countries = reading.facts.filter(({ fact }) => fact.endsWith('-country'));
    expect(countries.filter(({ value }) => !/^[A-Z]{3}$/u.test(String(value)))).toEqual([]);
  });
};

describeRealInputs(describe, 'dpg/nominees', isJson, check('nominee'));
describeRealInputs(describe, 'dpg/screening', isJson, check('screening'));
describeRealInputs(
  describe,
  'dpg',
  (name) => name === 'nominee-schema.json',
  (files) => {
    it.each(files)('knows the licences of $name', ({ text }) => {
      const schema = JSON.parse(text) as {
        properties: { license: { items: { properties: { spdx: { enum: readonly string[] } } } } };
      };
      const ids = schema.properties.license.items.properties.spdx.enum;
      expect(ids.length).toBeGreaterThan(100);
      expect(ids.filter((id) => !isDpgLicence(id))).toEqual([]);
    });
  },
);
