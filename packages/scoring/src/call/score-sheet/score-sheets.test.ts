import { csvFormats, readCsv } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { fr } from '../../locales/fr/fr.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { pointsModel } from '../testing/points-model.fixture.ts';
import { readScoreSheets } from './read-score-sheets.ts';
import { writeScoreSheet } from './write-score-sheet.ts';

const applications = [
  { id: 'ken', country: 'KEN' },
  { id: 'per', country: 'PER' },
  { id: 'rwa', country: 'RWA', withdrawn: { date: '2027-03-01' } },
];
const conflicts = [
  { assessor: 'a', application: 'per', reason: 'Sits on the board of the host.', date: '2027-04-05' },
];
const placesOf = (issues: readonly { readonly code: string; readonly details: object }[]) =>
  issues.map(({ code, details }) => [code, 'cell' in details ? details.cell : null]);

describe('writeScoreSheet', () => {
  it('has a row for each application without conflict and each criterion, and says how many it left out', () => {
    const text = writeScoreSheet(oseeCall2024, applications, {
      assessor: 'a',
      locale: fr,
      format: csvFormats.fr,
      conflicts,
      names: { ken: 'Kenya', per: 'Pérou' },
    });
    const rows = readCsv(text);
    expect(text.startsWith('\uFEFFcall;round;')).toBe(true);
    expect(rows[1]?.slice(0, 3)).toEqual(['# Appel', 'Tour', 'Évaluateur ou évaluatrice']);
    expect(rows[3]?.[0]).toContain('conflit d’intérêts\u202f: 1.');
    expect(rows.slice(4)).toHaveLength(10);
    expect(rows[4]?.[8]).toContain('none: Aucune politique, stratégie ou déclaration');
    expect(rows.slice(4).every((row) => row[3] === 'ken' && row[4] === 'Kenya')).toBe(true);
    expect(text).not.toContain('Pérou');
    expect(text).not.toContain('per;');
  });

  it('keeps a conflict that a score has in the sheet of the next round', () => {
    const score = { application: 'ken', round: 1, assessor: 'b', criterion: 'impact', value: 3 };
    const scores = [{ ...score, conflictOfInterest: 'Worked there.' }];
    const text = writeScoreSheet(pointsModel, [{ id: 'ken' }], {
      assessor: 'b',
      locale: en,
      round: 2,
      scores,
    });
    expect(readScoreSheets(text, pointsModel).scores).toEqual([
      { ...score, round: 2, conflictOfInterest: 'Worked there.' },
    ]);
  });

  it('shows neither id nor name nor country where it is anonymous, and the reader finds the application again', () => {
    const options = { assessor: 'b', locale: en, anonymous: true, names: { ken: 'Kenya' } };
    const text = writeScoreSheet(oseeCall2024, applications, options);
    expect(text).not.toMatch(/,ken,|,per,|Kenya/u);
    const filled = text.replace(/",,,,,\r\n/u, '",strong,,,,\r\n');
    const { scores, issues } = readScoreSheets(filled, oseeCall2024, { applications });
    expect(scores).toMatchObject([{ assessor: 'b', value: 'strong' }]);
    expect(['ken', 'per']).toContain(scores[0]?.application);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('fills in what the assessor gave before, so that it can be revised', () => {
    const given = {
      application: 'ken',
      round: 1,
      criterion: 'local-ecosystem',
      value: 'partial',
      note: 'Few.',
    };
    const text = writeScoreSheet(oseeCall2024, applications, {
      assessor: 'a',
      locale: ar,
      round: 2,
      scores: [
        { ...given, assessor: 'a' },
        { ...given, assessor: 'b', value: 'strong' },
      ],
    });
    const { scores } = readScoreSheets(text, oseeCall2024, { applications });
    expect(scores).toEqual([{ ...given, round: 2, assessor: 'a' }]);
  });

  it('refuses a conflict with an application that is not there', () => {
    const strange = [{ assessor: 'a', application: 'pru', reason: 'x' }];
    expect(() =>
      writeScoreSheet(oseeCall2024, applications, { assessor: 'a', locale: en, conflicts: strange }),
    ).toThrow(expect.objectContaining({ code: 'unknown-applicant' }));
  });
});

const head = 'call,round,assessor,application,criterion,score,reason,remark,conflict,date\n';

describe('readScoreSheets', () => {
  it('tells every mistake by its cell, all at once, and keeps the sound scores', () => {
    const rows = [
      'points,1,a,ken,excellence,"4,5",Good,Ask for the plan,,2027-05-01',
      'points,1,a,ken,impact,3.25,,,,',
      'points,1,a,ken,implementation,5.5,,,,',
      'points,1,a,ken,excelence,3,,,,',
      'points,1,x,per,excellence,-0.5,,,,2027-02-30',
      'points,0,a,prr,impact,4,,,,',
      'other,1,a,per,impact,,,,,',
      'points,1,a,per,implementation,?,,,,',
      '',
      'points,1,a,per,excellence,n/a,,,,',
      'points,1,a,per,impact,,,,My sister works there.,',
    ];
    const read = readScoreSheets([{ name: 'a.csv', text: head + rows.join('\n') }], pointsModel, {
      applications,
      assessors: ['a', 'b'],
    });
    expect(placesOf(read.issues)).toEqual([
      ['score-out-of-scale', 'F4'],
      ['unknown-criterion', 'E5'],
      ['unknown-assessor', 'C6'],
      ['invalid-date', 'J6'],
      ['score-out-of-scale', 'F6'],
      ['unknown-applicant', 'D7'],
      ['invalid-round', 'B7'],
      ['other-call', 'A8'],
      ['missing-score', 'F8'],
    ]);
    expect(read.issues[1]?.message).toContain('probably "excellence"');
    expect(read.scores.map(({ application, criterion, value }) => [application, criterion, value])).toEqual([
      ['ken', 'excellence', 4.5],
      ['ken', 'impact', 3.25],
      ['per', 'excellence', null],
      ['per', 'impact', null],
      ['per', 'implementation', null],
    ]);
    expect(read.remarks).toMatchObject([{ application: 'ken', text: 'Ask for the plan' }]);
    expect(JSON.stringify(read.scores)).not.toContain('Ask for the plan');
    expect(read.counts).toEqual([
      { sheet: 'a.csv', given: 2, unknown: 1, notApplicable: 1, missing: 1, recused: 1 },
    ]);
  });

  it('reads a half point as a half, and asks where a sign may part thousands', () => {
    const values = (cells: readonly string[], options = {}) =>
      readScoreSheets(
        `assessor;application;criterion;score\n${cells.map((cell, place) => `a;k${place};impact;${cell}`).join('\n')}`,
        pointsModel,
        options,
      );
    expect(values(['0.5', '0,5', '٤٫٥', '1']).scores.map(({ value }) => value)).toEqual([0.5, 0.5, 4.5, 1]);
    expect(placesOf(values(['1.500']).issues)).toEqual([['ambiguous-number', 'D2']]);
    expect(values(['1.500'], { decimal: '.' }).scores.map(({ value }) => value)).toEqual([1.5]);
  });

  it('takes one of two equal scores, and none of two that contradict each other', () => {
    const sheet = (name: string, value: string) => ({
      name,
      text: `assessor,application,criterion,score\na,ken,impact,${value}\n`,
    });
    const same = readScoreSheets([sheet('1', '3'), sheet('2', '3')], pointsModel);
    expect(same.scores).toHaveLength(1);
    expect(same.issues.map(({ code, path }) => [code, path[0]])).toEqual([['same-score-twice', '2']]);
    const other = readScoreSheets([sheet('1', '3'), sheet('2', '4')], pointsModel);
    expect(other.scores).toEqual([]);
    expect(other.issues.map(({ code }) => code)).toEqual(['scores-contradict', 'scores-contradict']);
  });

  it('asks for reasons where the call does', () => {
    const text =
      'assessor,application,criterion,score,reason\na,k,excellence,5,\na,k,impact,3,\na,k,implementation,0,No plan\n';
    const codes = (reasons: 'all' | 'extremes' | 'none') =>
      placesOf(readScoreSheets(text, pointsModel, { reasons }).issues);
    expect(codes('none')).toEqual([]);
    expect(codes('extremes')).toEqual([['missing-reason', 'E2']]);
    expect(codes('all')).toEqual([
      ['missing-reason', 'E2'],
      ['missing-reason', 'E3'],
    ]);
  });

  it('tells what is wrong with the heading and the rows', () => {
    const codes = (text: string) => placesOf(readScoreSheets(text, pointsModel).issues);
    expect(codes('')).toEqual([['unreadable-sheet', null]]);
    expect(codes('a,b\n"x')).toEqual([['unreadable-sheet', null]]);
    expect(codes('assessor,application,criterion\na,ken,impact\n')).toEqual([['missing-column', null]]);
    expect(codes('assessor,application,criterion,score,score,scor,\na,ken,impact,3,4,5,6,7\n')).toEqual([
      ['duplicate-column', 'E1'],
      ['unknown-column', 'F1'],
      ['ragged-row', null],
    ]);
    expect(codes('assessor,application,criterion,score\n,ken,impact,3\n')).toEqual([['missing-value', 'A2']]);
  });

  it('reads nothing of a row that has more cells than the heading, such as one with an unquoted comma', () => {
    const rows = ['a,ken,impact,3,5,,', 'b,ken,impact,3,5,', 'c,ken,impact,3,,'];
    const read = readScoreSheets(
      `assessor,application,criterion,score,reason,date\n${rows.join('\n')}\n`,
      pointsModel,
    );
    expect(read.issues.map(({ code, path }) => [code, path[1]])).toEqual([['ragged-row', 2]]);
    expect(read.scores.map(({ assessor, value, note }) => [assessor, value, note])).toEqual([
      ['b', 3, '5'],
      ['c', 3, undefined],
    ]);
  });

  it('refuses two sheets of one name', () => {
    const sheet = { name: 'a', text: head };
    expect(() => readScoreSheets([sheet, sheet], pointsModel)).toThrow(
      expect.objectContaining({ code: 'duplicate-sheet' }),
    );
  });
});
