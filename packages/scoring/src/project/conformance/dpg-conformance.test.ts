import { describe, expect, it } from 'vitest';
import { readingOf } from '../../answers/reading.fixture.ts';
import type { EvidenceReading } from '../../evidence/fact/evidence-reading.ts';
import { dpgConformance } from './dpg-conformance.ts';
import type { DpgStatement } from './dpg-conformance-result.ts';
import { dpgIndicators } from './dpg-indicators.ts';

const asOf = '2026-10-01';
const indicator = (
  id: string,
  readings: readonly EvidenceReading<unknown>[],
  options: Partial<Parameters<typeof dpgConformance>[1]> = {},
) => dpgConformance(readings, { asOf, ...options }).indicators.find((each) => each.indicator === id);

describe('dpgConformance', () => {
  it('names all eleven indicators, and knows nothing of none', () => {
    const gate = dpgConformance([], { asOf });
    expect(gate.indicators.map((each) => each.indicator)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9a',
      '9b',
      '9c',
    ]);
    expect(gate.verdict).toBe('unknown');
    for (const { status, missing } of gate.indicators) {
      expect(status).toBe('unknown');
      expect(missing.length).toBeGreaterThan(0);
    }
  });

  it('is met by files where they settle it, and says what is missing', () => {
    const text = readingOf({ file: 'LICENSE' }, ['licence', 'MIT'], ['licence-file', true]);
    expect(indicator('2', [text])).toMatchObject({ status: 'met', missing: [] });
    const named = readingOf({ file: 'publiccode.yml' }, ['licence', 'MIT', 2]);
    expect(indicator('2', [named])).toMatchObject({
      status: 'unknown',
      parts: [{ status: 'declared' }, { status: 'unknown' }],
      missing: ['licence-accepted', 'licence-text'],
    });
    const closed = readingOf({ file: 'LICENSE' }, ['licence', 'CC-BY-NC-4.0'], ['licence-file', true]);
    expect(indicator('2', [closed])).toMatchObject({ status: 'unmet' });
    expect(dpgConformance([closed], { asOf }).verdict).toBe('unmet');
  });

  it('never takes the word of a project for a law', () => {
    const declared = readingOf({ file: 'dpg.json' }, ['privacy-compliance', true, 3]);
    expect(indicator('7', [declared])).toMatchObject({ status: 'unknown', parts: [{ status: 'declared' }] });
  });

  it('does not hold personal data against a project', () => {
    const some = readingOf({ file: 'dpg.json' }, ['personal-data', true]);
    expect(indicator('9a', [some])).toMatchObject({ status: 'unknown', missing: ['data-protected'] });
    const none = readingOf({ file: 'dpg.json' }, ['personal-data', false]);
    expect(indicator('9a', [none])?.status).toBe('met');
  });

  it('reads answers of humans to the model, and those of files from the files', () => {
    const answer = (optionId: string, by?: string) => ({
      answers: [{ criterionId: 'data-export', status: 'answered' as const, optionId, ...(by && { by }) }],
    });
    expect(indicator('6', [], answer('yes'))?.status).toBe('met');
    expect(indicator('6', [], answer('no'))?.status).toBe('unmet');
    expect(indicator('6', [], answer('partly'))?.status).toBe('unknown');
    expect(indicator('6', [], answer('yes', 'files'))?.status).toBe('unknown');
    // A standard can be followed without a test of conformance.
    const untested = [{ criterionId: 'standard-tests', status: 'answered' as const, optionId: 'no' }];
    expect(indicator('8', [], { answers: untested })?.status).toBe('unknown');
  });

  it('lets the latest statement of a human decide, while it counts', () => {
    const say = (status: 'met' | 'unmet', at: string): DpgStatement => ({
      indicator: '7',
      status,
      by: 'Amina',
      at,
    });
    const of = (...statements: DpgStatement[]) => indicator('7', [], { statements });
    expect(of(say('met', '2026-01-01'))).toMatchObject({ status: 'met', statedBy: 'Amina', missing: [] });
    expect(of(say('met', '2026-01-01'), say('unmet', '2026-02-01'))?.status).toBe('unmet');
    expect(of(say('unmet', '2026-02-01'), say('met', '2026-02-01'))?.status).toBe('unmet');
    const late = [say('met', '2024-09-30'), say('met', '2026-10-02')];
    expect(of(...late)).toMatchObject({ status: 'unknown', statedBy: null });
    expect(dpgConformance([], { asOf, statements: late }).passedOver).toEqual(late);
    expect(of(say('met', '2024-10-01'))?.status).toBe('met');
  });

  it('can be met in every indicator', () => {
    const statements = dpgIndicators.map(
      ({ id }): DpgStatement => ({ indicator: id, status: 'met', by: 'A', at: asOf }),
    );
    expect(dpgConformance([], { asOf, statements }).verdict).toBe('met');
  });

  it('takes no answer that is too old, expired or of a day to come', () => {
    const given = (optionId: 'yes' | 'no', at: string, expires?: string) =>
      indicator('6', [], {
        answers: [
          {
            criterionId: 'data-export',
            status: 'answered',
            optionId,
            at,
            ...(expires && {
              evidence: [{ kind: 'examine', polarity: 'supports', collected: at, expires }],
            }),
          },
        ],
      })?.status;
    expect(given('yes', '2024-10-01')).toBe('met');
    expect(given('yes', '2024-09-30')).toBe('unknown');
    expect(given('no', '2010-01-01')).toBe('unknown');
    expect(given('yes', '2026-10-02')).toBe('unknown');
    expect(given('yes', '2026-01-01', '2026-09-30')).toBe('unknown');
    expect(given('no', '2026-01-01', '2026-10-01')).toBe('unmet');
  });
});
