import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/en.ts';
import { hasCases, readSelectionCase } from '../../selection/conformance/read-selection-case.fixture.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { readApplications } from '../intake/read-applications.ts';
import { readScoreSheets } from '../score-sheet/read-score-sheets.ts';
import { writeScoreSheet } from '../score-sheet/write-score-sheet.ts';
import { pointsModelOf } from '../testing/points-model.fixture.ts';

const model = pointsModelOf({ C1: [5, 1], C2: [5, 1] });
const head = 'assessor;application;criterion;score;reason';

describe.skipIf(!hasCases)('files that others stumbled over', () => {
  it('tells every fault of a sheet in one reading', () => {
    const { inputs } = readSelectionCase<
      { readonly known: { readonly applicants: readonly string[] } },
      unknown
    >('imports', 'gradebook-checks');
    const applications = inputs.known.applicants.map((id) => ({ id }));
    const rows = ['x;a1;C1;4;;;', 'x;a1;C1;7;;;', 'x;zz;C1;4,5;;;', 'x;a2;Cx;3;;;', 'x;a1;C2;;;;'];
    const { issues, scores } = readScoreSheets(`${head};score;note\n${rows.join('\n')}\n`, model, {
      applications,
    });
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['duplicate-column', 1],
      ['unknown-column', 1],
      ['score-out-of-scale', 3],
      ['unknown-applicant', 4],
      ['unknown-criterion', 5],
      ['missing-score', 6],
    ]);
    expect(scores.map(({ application, value }) => [application, value])).toEqual([['a1', 4]]);
  });

  it('leaves identifiers as text, and reads numbers, line breaks and marks as they are meant', () => {
    const { inputs, expected } = readSelectionCase<
      { readonly cells: readonly string[] },
      {
        readonly identifier: string;
        readonly numberDe: number;
        readonly oneCell: string;
        readonly trimmed: number;
      }
    >('imports', 'numbers-as-text');
    const [id = '', comma = '', point = '', , lines = '', accent = '', formula = '', spaced = ''] =
      inputs.cells;
    const text = `\uFEFF${head}\r\n"x";${id};C1;${comma};"${lines}"\r\nx;${id};C2;${point};${accent}\r\ny;${id};C1;${spaced};\r\n`;
    const { scores, issues } = readScoreSheets(text, model, { applications: [{ id }] });
    expect(issues).toEqual([]);
    expect(scores.map(({ value }) => value)).toEqual([
      expected.numberDe,
      expected.trimmed,
      expected.numberDe,
    ]);
    expect(scores.every(({ application }) => application === expected.identifier)).toBe(true);
    expect(scores.map(({ note }) => note)).toEqual([expected.oneCell, undefined, accent]);
    const given = [{ application: id, round: 1, assessor: 'x', criterion: 'C1', value: 4, note: formula }];
    const sheet = writeScoreSheet(model, [{ id }], { assessor: 'x', locale: en, scores: given });
    expect(sheet).toContain(`,'${formula},`);
    expect(readScoreSheets(sheet, model).scores[0]?.note).toBe(formula);
  });

  it('takes no time whose zone it would have to guess', () => {
    const { inputs } = readSelectionCase<{ readonly given: readonly string[] }, unknown>(
      'imports',
      'deadline-words',
    );
    for (const submittedAt of inputs.given) {
      const { applications, issues } = readApplications(
        [{ id: 'a', country: 'KEN', submittedAt }],
        oseeCall2024,
      );
      expect(applications).toEqual([]);
      expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([['invalid-date', 'submittedAt']]);
    }
  });
});
