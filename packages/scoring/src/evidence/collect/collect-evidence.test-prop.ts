import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scorecardText } from '../scorecard/scorecard.fixture.ts';
import { hostileText } from '../testing/hostile.fixture.ts';
import { mailsIn } from '../testing/ledger.fixture.ts';
import { collectEvidence } from './collect-evidence.ts';

const texts = [
  'publiccodeYmlVersion: "0"\nname: B\nlegal:\n  license: EUPL-1.2\n',
  'SPDX-License-Identifier: MIT\n',
  'header: { schema-version: 1.0.0, expiration-date: 2026-01-31 }',
  '{"test_status": "Met", "license": "MIT"}',
  '{"bomFormat": "CycloneDX", "components": [{"name": "a"}]}',
  scorecardText([{ name: 'License', score: 0 }]),
];
const paths = [
  'LICENSE',
  'LICENSE-CONTENT',
  'publiccode.yml',
  'publiccode.yaml',
  'vendor/publiccode.yml',
  'SECURITY-INSIGHTS.yml',
  '.bestpractices.json',
  'bom.json',
  'scorecard.json',
  'README.md',
  '../outside',
  'who@a.test',
  '__proto__',
];
const hostile = hostileText(
  '{"bomFormat": "CycloneDX"',
  '"checks":',
  'SPDXVersion: SPDX-2.3',
  'ada@example.org',
  '__proto__: 1',
);
const text = fc.oneof(fc.constantFrom(null, ...texts), hostile);
const entry = fc.tuple(fc.oneof(fc.constantFrom(...paths), fc.string()), text);
const entries = fc.array(entry, { maxLength: 10 });

it('does not depend on the order of the files', () => {
  fc.assert(
    fc.property(
      entries.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(collectEvidence(shuffled)).toEqual(collectEvidence(list));
      },
    ),
  );
});

it('reads whatever it is given, and keeps no address of a person', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const unique = [...new Map(list)];
      const collected = collectEvidence(unique);
      expect(mailsIn(collected)).toEqual([]);
      expect(JSON.stringify(collected)).not.toContain('"__proto__":');
    }),
  );
});

it('takes away no fact and no confidence when a file is added', () => {
  fc.assert(
    fc.property(entries, entry, (list, [path, content]) => {
      fc.pre(!list.some(([other]) => other.replace('./', '') === path.replace('./', '')));
      const [before, after] = [collectEvidence(list), collectEvidence([...list, [path, content]])];
      for (const { fact, key, value, confidence } of before.facts) {
        const still = after.facts.filter(
          (one) => one.fact === fact && one.key === key && one.confidence >= confidence,
        );
        expect(still.length, `${fact} ${value}`).toBeGreaterThan(0);
      }
    }),
  );
});
