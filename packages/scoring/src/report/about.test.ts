import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { type Assessment, combineAssessors, type MaturityModel, scoreMaturity } from '../maturity/index.ts';
import { buildModel, criterion, node } from '../maturity/testing/build-model.fixture.ts';
import {
  type Application,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
} from '../selection/index.ts';
import { facts, soundApplication } from '../selection/testing/applications.fixture.ts';
import { maturityReport, type Report, renderMarkdown, selectionReport } from './index.ts';

/** The lines of the list about what the report rests on. */
const aboutOf = ({ blocks }: Report, heading: string): readonly string[] => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const list = blocks[at + 1];
  return list?.kind === 'list' ? list.items.map(({ text }) => text) : [];
};

const tableOf = ({ blocks }: Report, caption: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption === caption ? [block.table] : [],
  )[0];

describe('what a maturity report rests on', () => {
  const model = buildModel({
    title: 'Readiness',
    nodes: [node('first'), node('second')],
    criteria: [
      criterion('q1', 'first', { evidence: 'any' }),
      criterion('q2', 'first'),
      criterion('q3', 'second'),
    ],
  });
  const assessment: Assessment = {
    subject: 'Ministry',
    model: { id: 'model', version: '1.0.0' },
    asOf: '2024-06-30',
    assessors: ['B. Two', 'A. One'],
    answers: [
      {
        criterionId: 'q1',
        status: 'answered',
        optionId: '1',
        by: 'A. One',
        at: '2024-06-02',
        justification: 'The register says so.',
        evidence: [
          { kind: 'examine', note: 'Register', collected: '2024-05-01', polarity: 'supports' },
          { kind: 'examine', note: 'Audit', collected: '2023-12-24', polarity: 'supports' },
        ],
      },
      { criterionId: 'q2', status: 'notApplicable' },
      { criterionId: 'q3', status: 'unknown', by: 'C. Three' },
    ],
  };
  const result = scoreMaturity(model, assessment);

  it('names model, version, status, date, who judged, ties, spread and the dates of the evidence', () => {
    const report = maturityReport({
      result,
      locale: en,
      assessment,
      spread: { lowest: 0.25, highest: 0.999 },
      conflictsOfInterest: ['A. One: advised the ministry in 2022'],
    });
    expect(aboutOf(report, 'About this report')).toEqual([
      'Model: Readiness (model 1.0.0)',
      'Status: published',
      'Evidence judged on: 2024-06-30',
      'Judged by: A. One; B. Two; C. Three',
      'Conflicts of interest: A. One: advised the ministry in 2022',
      'Judgements that differ: 25 to 99',
      'Dates of the evidence: 2023-12-24 to 2024-05-01',
    ]);
  });

  it('says of what nobody stated that nobody did, and of an empty list of ties that none was stated', () => {
    const bare = scoreMaturity(model, { ...assessment, answers: [] });
    const about = aboutOf(maturityReport({ result: bare, locale: en }), 'About this report');
    expect(about).toEqual([
      'Model: Readiness (model 1.0.0)',
      'Status: published',
      'Evidence judged on: 2024-06-30',
      'Judged by: not stated',
      'Conflicts of interest: not stated',
      'Dates of the evidence: not stated',
    ]);
    const asked = maturityReport({ result: bare, locale: en, conflictsOfInterest: [] });
    expect(aboutOf(asked, 'About this report')).toContain('Conflicts of interest: none stated');
  });

  it('takes the spread of combineAssessors, and shows none where a score is missing', () => {
    const other = { ...assessment, assessors: ['D'], answers: assessment.answers.slice(1) };
    const { scores } = combineAssessors(model, [assessment, other]);
    const about = aboutOf(maturityReport({ result, locale: en, spread: scores }), 'About this report');
    expect(about.filter((line) => line.startsWith('Judgements'))).toEqual(
      scores.lowest === null ? [] : ['Judgements that differ: 50 to 50'],
    );
    const none = maturityReport({ result, locale: en, spread: { lowest: null, highest: 1 } });
    expect(renderMarkdown(none)).not.toContain('Judgements that differ');
  });

  it('has the answers at the end on request alone, as they were stated', () => {
    expect(tableOf(maturityReport({ result, locale: en, assessment }), 'Answers')).toBeUndefined();
    const annex = tableOf(
      maturityReport({ result, locale: en, assessment, annex: true, names: { '1': 'In full' } }),
      'Answers',
    );
    expect(annex?.header).toEqual(['Question', 'Answer', 'Assessor', 'Date', 'Note']);
    expect(annex?.rows).toEqual([
      ['Question q1', 'In full', 'A. One', '2024-06-02', 'The register says so.'],
      ['Question q2', 'not applicable', null, null, null],
      ['Question q3', 'not known', 'C. Three', null, null],
    ]);
    const alone = tableOf(maturityReport({ result, locale: en, annex: true }), 'Answers');
    expect(alone?.rows[0]).toEqual(['Question q1', '1', null, null, null]);
  });

  it('says in every language where the ends of an interval are a bound', () => {
    // The more is answered well, the more is taken off, so that no way of answering reaches the upper end.
    const many: MaturityModel = buildModel({
      nodes: [
        node('risk', null, { deduction: { nodeId: 'care', minimum: 0.5, share: 0.9 } }),
        node('care', null, { weight: 0 }),
      ],
      criteria: Array.from({ length: 14 }, (_, at) =>
        criterion(`q${at}`, 'risk', { impacts: [{ nodeId: 'risk' }, { nodeId: 'care' }] }),
      ),
    });
    const open = scoreMaturity(many, {
      ...assessment,
      answers: [{ criterionId: 'q0', status: 'answered', optionId: '0.5' }],
    });
    expect(open.root.bound).toBe('outer');
    for (const locale of [en, fr, es, pt, ar]) {
      const { blocks } = maturityReport({ result: open, locale });
      const notes = blocks.filter((block) => block.kind === 'paragraph');
      expect(notes).toHaveLength(1);
      expect(JSON.stringify(notes)).toContain('RISK');
    }
    const exact = maturityReport({ result, locale: en });
    expect(exact.blocks.some(({ kind }) => kind === 'paragraph')).toBe(false);
  });
});

describe('what a report of a selection rests on', () => {
  const reportOf = (applications: readonly Application[], more: object = {}, options: object = {}) => {
    const result = evaluateApplications(oseeCall2024, applications, { facts, ...options });
    const explanation = explainSelection(result, { model: oseeCall2024 });
    return selectionReport({ result, explanation, locale: en, ...more });
  };
  const [champion = ''] = oseeCall2024.criteria.flatMap(({ children }) => children.map(({ id }) => id));
  const bare = soundApplication('a', 'KEN', 'sesepsesep');
  const judged: Application = {
    ...soundApplication('b', 'PER', 'pepspepspe'),
    submittedAt: '2024-05-10',
    withdrawn: { date: '2024-06-01' },
    scores: [
      {
        criterion: champion,
        value: 'strong',
        assessor: 'A. One',
        date: '2024-05-20',
        note: 'Met the minister.',
        evidence: [{ what: 'Letter', date: '2024-04-30' }],
      },
      {
        criterion: champion,
        value: 'nascent',
        assessor: 'B. Two',
        evidence: [{ what: 'Visit', date: '2024-05-18' }],
      },
      {
        criterion: champion,
        value: 'strong',
        assessor: 'C. Three',
        conflictOfInterest: 'works for the host',
      },
    ],
  };

  it('names status, date, income year, who judged, ties, spread and the dates of the evidence', () => {
    const report = reportOf(
      [judged],
      { names: { b: 'Peru' } },
      { asOf: '2024-06-30', incomeFiscalYear: 'FY2023' },
    );
    const about = aboutOf(report, 'About this report');
    expect(about).toEqual([
      'Status: illustrative',
      'Evidence judged on: 2024-06-30',
      'Income groups of fiscal year: FY2023',
      expect.stringMatching(/^Judged by: .*A\. One; B\. Two; C\. Three/u),
      'Conflicts of interest: Peru, C. Three: works for the host',
      'Dates of the evidence: 2024-04-30 to 2024-05-18',
    ]);
    expect(tableOf(report, 'Applications')?.rows).toEqual([['Peru', '2024-05-10', '2024-06-01']]);
    const [row] = tableOf(report, 'Judgements that differ')?.rows ?? [];
    expect(row?.[0]).toBe('Peru');
    expect(Number(row?.[2])).toBeLessThan(Number(row?.[3]));
    expect(renderMarkdown(report)).toContain(`Model: ${oseeCall2024.id} ${oseeCall2024.version}`);
  });

  it('says of what nobody stated that nobody did', () => {
    const about = aboutOf(reportOf([{ id: 'a', country: 'KEN' }]), 'About this report');
    expect(about).toEqual([
      'Status: illustrative',
      'Evidence judged on: not stated',
      'Judged by: not stated',
      'Conflicts of interest: none stated',
      'Dates of the evidence: not stated',
    ]);
    expect(tableOf(reportOf([bare]), 'Judgements that differ')).toBeUndefined();
  });

  it('has every answer on request alone, also what was not counted', () => {
    expect(tableOf(reportOf([judged]), 'Answers')).toBeUndefined();
    const rows = tableOf(
      reportOf([judged], { annex: true, names: { [champion]: 'Champion' } }),
      'Answers',
    )?.rows;
    const answers = rows?.filter(([, what]) => what === 'Champion');
    expect(answers).toContainEqual([
      'b',
      'Champion',
      'strong',
      100,
      'A. One',
      null,
      '2024-05-20',
      'Met the minister.',
    ]);
    expect(answers).toContainEqual([
      'b',
      'Champion',
      'strong',
      100,
      'C. Three',
      'works for the host',
      null,
      null,
    ]);
    expect(rows?.length).toBeGreaterThan(answers?.length ?? 0);
  });
});
