import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCitation } from '../citation/read-citation.ts';
import { readCodeJson } from '../code-json/read-code-json.ts';
import { readCodemeta } from '../codemeta/read-codemeta.ts';
import { readReuse } from '../reuse/read-reuse.ts';
import { lostLeaves, mailsIn } from './ledger.fixture.ts';
import { describeRealInputs } from './real-inputs.fixture.ts';

describeRealInputs(
  describe,
  'repo-metadata',
  () => true,
  (files) => {
    const one = (name: string, check: (text: string) => void): void => {
      const file = files.find((each) => each.name === name);
      it.skipIf(file === undefined)(name, () => check(file?.text ?? ''));
    };

    it.each(files.filter(({ name }) => name.endsWith('.codemeta.json')))('reads $name', ({ text }) => {
      const reading = readCodemeta(text);
      expect(reading.verdict).toBe('valid');
      expect(mailsIn(reading)).toEqual([]);
      expect(lostLeaves(JSON.parse(text), reading)).toEqual([]);
      expect(reading.facts.map(({ fact }) => fact)).toEqual(
        expect.arrayContaining(['name', 'repository', 'licence', 'version']),
      );
    });

    one('example-codemeta-invalid.json', (text) => {
      expect(readCodemeta(text)).toMatchObject({ verdict: 'invalid', details: { edition: 'development' } });
    });

    it.each(files.filter(({ name }) => name.endsWith('.cff')))('reads $name', ({ text }) => {
      const reading = readCitation(text);
      expect(reading.readable).toBe(true);
      expect(mailsIn(reading)).toEqual([]);
      expect(lostLeaves(parse(text), reading).filter((path) => path.at(-1) !== 'email')).toEqual([]);
    });

    one('catala.CITATION.cff', (text) => {
      const reading = readCitation(text);
      expect(reading.verdict).toBe('invalid');
      expect(reading.issues.find(({ severity }) => severity === 'error')?.path.at(-1)).toBe('given-name');
      expect(reading.details).toMatchObject({ version: '1.2.0', license: ['Apache-2.0'] });
    });

    it.each(files.filter(({ name }) => name.endsWith('REUSE.toml')))('reads $name', ({ text }) => {
      const reading = readReuse(text);
      expect(reading.verdict).toBe('valid');
      expect(mailsIn(reading)).toEqual([]);
      expect(reading.details?.annotations.length).toBe(text.split('[[annotations]]').length - 1);
    });

    one('cwa-server.reuse-dep5', (text) => {
      const reading = readReuse(text, { file: '.reuse/dep5' });
      expect(reading.verdict).toBe('valid');
      expect(reading.details?.annotations.map(({ paths }) => paths)).toEqual([
        ['**'],
        ['.mvn/wrapper', 'mvnw', 'mvnw.cmd'],
      ]);
      expect(
        reading.facts
          .filter(({ fact, key }) => fact === 'licence' && key === undefined)
          .map(({ value }) => value),
      ).toEqual(['Apache-2.0']);
    });
  },
);

describeRealInputs(
  describe,
  'code-json',
  (name) => name.endsWith('.code.json'),
  (files) => {
    it.each(files)('reads $name', ({ text }) => {
      const reading = readCodeJson(text);
      expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(mailsIn(reading)).toEqual([]);
      expect(reading.facts.find(({ fact }) => fact === 'repository-tier')?.value).toBe('3');
      expect(reading.facts.some(({ fact }) => fact === 'sbom')).toBe(false);
      const days = new Set(['created', 'lastModified', 'metadataLastUpdated']);
      expect(lostLeaves(JSON.parse(text), reading).filter((path) => !days.has(String(path.at(-1))))).toEqual(
        [],
      );
    });
  },
);
