import { type CsvFormatName, csvFormats } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { pt } from '../../locales/pt/pt.ts';
import { pointsModel } from '../testing/points-model.fixture.ts';
import { readScoreSheets } from './read-score-sheets.ts';
import type { SheetScore } from './sheet-score.ts';
import { writeScoreSheet } from './write-score-sheet.ts';

const ids = ['ken', 'per', 'vnm'];
const applications = ids.map((id) => ({ id, country: id.toUpperCase() }));
const anyScores = fc.uniqueArray(
  fc.record({
    application: fc.constantFrom(...ids),
    round: fc.constant(1),
    assessor: fc.constantFrom('a', 'b', 'Zoë; "c"'),
    criterion: fc.constantFrom('excellence', 'impact', 'implementation'),
    value: fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
    note: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `x${text.replaceAll(/[\r\n]+/gu, ' ')}x`),
  }),
  { selector: ({ application, assessor, criterion }) => `${application} ${assessor} ${criterion}` },
);
const anyFormat = fc.constantFrom<CsvFormatName>('standard', 'en', 'fr', 'es', 'pt', 'de', 'ar');
const anyLocale = fc.constantFrom(en, pt, ar);
const assessors = ['a', 'b', 'Zoë; "c"'];

const byKey = (scores: readonly SheetScore[]) =>
  [...scores].sort((left, right) =>
    JSON.stringify([left.application, left.criterion, left.assessor]) <
    JSON.stringify([right.application, right.criterion, right.assessor])
      ? -1
      : 1,
  );

describe('score sheets', () => {
  it('come back equal, in every format and language, named or anonymous, in any order', () => {
    fc.assert(
      fc.property(
        anyScores,
        anyFormat,
        anyLocale,
        fc.boolean(),
        fc.shuffledSubarray(assessors, { minLength: 3 }),
        (scores, format, locale, anonymous, order) => {
          const sheets = order.map((assessor) => ({
            name: assessor,
            text: writeScoreSheet(pointsModel, applications, {
              assessor,
              locale,
              anonymous,
              scores,
              format: csvFormats[format],
            }),
          }));
          const read = readScoreSheets(sheets, pointsModel, { applications, assessors });
          expect(read.scores).toEqual(byKey(scores));
          expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          const given = read.counts.reduce((sum, count) => sum + count.given, 0);
          expect(given).toBe(scores.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hold no application in conflict, and say how many', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (tied) => {
        const conflicts = tied.map((application) => ({ assessor: 'a', application, reason: 'Tie.' }));
        const sheet = writeScoreSheet(pointsModel, applications, { assessor: 'a', locale: en, conflicts });
        for (const id of ids) expect(sheet.includes(`,${id},`)).toBe(!tied.includes(id));
        expect(sheet).toContain(`: ${tied.length}.`);
      }),
    );
  });

  it('are read without a fault whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (head, cells) => {
        for (const text of [head, `application,criterion,score,assessor\n${cells.join(',')}`]) {
          const { issues, scores } = readScoreSheets(text, pointsModel, { applications });
          expect(issues.length + scores.length).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
