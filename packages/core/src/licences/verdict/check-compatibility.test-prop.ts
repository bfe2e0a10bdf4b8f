import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCombination, checkCompatibility, licences, licenceUses } from '../index.ts';
import { compareVerdicts } from './verdict.ts';

const licence = fc.constantFrom(...licences);
const id = licence.map((each) => each.id);
const use = fc.constantFrom(...licenceUses);
const anyId = fc.oneof(
  { weight: 6, arbitrary: id },
  fc.constantFrom('Frobnicate', 'LicenseRef-x', 'Ruby', 'BSD'),
);

const verdict = (inbound: string, outbound: string, asked: (typeof licenceUses)[number]) =>
  checkCompatibility({ inbound, outbound, use: asked }).verdict;

describe('compatibility', () => {
  it('holds of a licence with itself for every use that it allows at all', () => {
    for (const { id: each, profile, can } of licences) {
      for (const asked of licenceUses) {
        const found = verdict(each, each, asked);
        const isChange = asked !== 'offer-over-network' && asked !== 'distribute-beside';
        // The id stands for any closed licence, and two of them need not be the same.
        if (each === 'LicenseRef-proprietary' && asked !== 'distribute-beside') {
          expect(found, asked).toBe('unknown');
        } else if (profile === 'no-derivatives' && isChange) expect(found, `${each} ${asked}`).toBe('no');
        else if (profile === 'restricted' || profile === 'unread')
          expect(found, `${each} ${asked}`).not.toBe('no');
        else if (can['commercial-use'] === 'no' || profile === 'no-derivatives') {
          expect(['yes', 'conditional'], `${each} ${asked}`).toContain(found);
        } else expect(found, `${each} ${asked}`).toBe('yes');
      }
    }
  });

  it('is the worst of an AND and the best of an OR, under one outbound licence', () => {
    fc.assert(
      fc.property(fc.array(anyId, { minLength: 1, maxLength: 4 }), anyId, use, (parts, outbound, asked) => {
        const sorted = parts.map((part) => verdict(part, outbound, asked)).sort(compareVerdicts);
        // What is no expression makes the whole none.
        const isReadable = !parts.includes('BSD') && outbound !== 'BSD';
        if (!isReadable) return;
        expect(verdict(parts.join(' AND '), outbound, asked)).toBe(sorted[0]);
        expect(verdict(parts.join(' OR '), outbound, asked)).toBe(sorted.at(-1));
      }),
    );
  });

  it('asks an outbound AND for every part, and an outbound OR for one', () => {
    fc.assert(
      fc.property(id, fc.array(id, { minLength: 1, maxLength: 4 }), use, (inbound, parts, asked) => {
        const sorted = parts.map((part) => verdict(inbound, part, asked)).sort(compareVerdicts);
        expect(verdict(inbound, parts.join(' AND '), asked)).toBe(sorted[0]);
        expect(verdict(inbound, parts.join(' OR '), asked)).toBe(sorted.at(-1));
      }),
    );
  });

  it('is the same for ids, aliases, names and any case', () => {
    fc.assert(
      fc.property(licence, id, use, ({ id: inbound, aliases, name }, outbound, asked) => {
        const expected = verdict(inbound, outbound, asked);
        for (const written of [...aliases, name, inbound.toLowerCase(), inbound.toUpperCase()]) {
          expect(verdict(written, outbound, asked), written).toBe(expected);
        }
      }),
    );
  });

  it('shows a reason for each verdict, a condition for a conditional one alone, and no bare yes in a dispute', () => {
    fc.assert(
      fc.property(anyId, anyId, use, (inbound, outbound, asked) => {
        const answer = checkCompatibility({ inbound, outbound, use: asked });
        expect(answer.condition === null).toBe(answer.verdict !== 'conditional');
        expect(answer.statements.map(({ source }) => source)).toContain('rules');
        if (answer.isDisputed) expect(['unknown', 'conditional']).toContain(answer.verdict);
        if (answer.verdict === 'yes')
          expect(answer.statements.some((each) => each.verdict === 'yes')).toBe(true);
      }),
    );
  });

  it('only gets worse by a component more, in all and under each outbound licence', () => {
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 3 }), anyId, use, (components, more, asked) => {
        const before = checkCombination(components, { use: asked });
        const after = checkCombination([...components, more], { use: asked });
        expect(compareVerdicts(after.verdict, before.verdict)).toBeLessThanOrEqual(0);
        const earlier = new Map(before.outbound.map((choice) => [choice.licence, choice.verdict]));
        for (const { licence: outbound, verdict: now } of after.outbound) {
          expect(compareVerdicts(now, earlier.get(outbound) ?? 'no'), outbound).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
