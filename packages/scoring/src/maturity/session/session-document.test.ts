import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel } from '../../models/osee-ecosystem/model.ts';
import { parseScoringDocument } from '../../schema/document/parse-scoring-document.ts';
import { answerExtent } from '../assessment/answer-extent.ts';
import { atDepth } from '../model/at-depth.ts';
import { createAssessmentSession } from './create-assessment-session.ts';
import { migrateSession } from './migrate-session.ts';

const quick = atDepth(oseeEcosystemModel, 'quick');
const open = () => {
  const session = createAssessmentSession(quick, {
    subject: 'Ministry',
    model: { id: quick.id, version: quick.version },
    asOf: '2024-06-30',
    answers: [],
  });
  const counted = { criterionId: 'contractual-considerations', counted: 3, among: 12, unknown: 1 };
  session.answer({
    ...answerExtent(quick, counted),
    by: 'Ada',
    role: 'buyer',
    language: 'fr',
    at: '2024-06-30',
  });
  session.answer({
    criterionId: 'licensing-selection-based-on-requirements',
    status: 'notApplicable',
    reasonId: 'nothing-released',
  });
  session.update({ asOf: '2024-07-31', subject: 'Ministry of Health' });
  return session;
};

describe('a session as a document', () => {
  it('is accepted by its schema, taken up again, and moved to a deeper depth', () => {
    const session = open();
    const document = JSON.parse(JSON.stringify(session.document('first')));
    const parsed = parseScoringDocument('osee-assessment-session', document);
    expect(parsed).toMatchObject({ ok: true });
    for (const model of [quick, oseeEcosystemModel]) {
      const again = createAssessmentSession(model, document);
      expect(again.assessment).toEqual(session.assessment);
      expect(again.assessment).toMatchObject({ asOf: '2024-07-31', subject: 'Ministry of Health' });
      expect(again.undo()).toBe(true);
      expect(again.assessment.subject).toBe('Ministry');
    }
  });

  it('goes over into a new version without the old one', () => {
    const { report } = migrateSession(open().document('first'), { ...oseeEcosystemModel, version: '1.1.0' });
    expect(report.answers.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
  });

  it('refuses an id that is none, and an envelope around something else', () => {
    expect(() => open().document('')).toThrow(expect.objectContaining({ path: ['id'] }));
    const other = { ...open().document('x'), content: { kind: 'other' } };
    expect(() => createAssessmentSession(quick, other as never)).toThrow(
      expect.objectContaining({ code: 'wrong-kind' }),
    );
  });
});

describe('a session as a store', () => {
  it('tells every change until it is told to stop, and gives the same snapshot while nothing changes', () => {
    const session = open();
    const heard: string[] = [];
    const stop = session.subscribe(() => heard.push(session.getSnapshot().subject));
    const before = session.getSnapshot();
    expect(session.getSnapshot()).toBe(before);
    session.update({ subject: 'Other' });
    expect(session.getSnapshot()).not.toBe(before);
    session.undo();
    session.redo();
    expect(heard).toEqual(['Other', 'Ministry of Health', 'Other']);
    stop();
    session.clear('contractual-considerations');
    expect(heard).toHaveLength(3);
    expect(() => session.subscribe('x' as never)).toThrow(expect.objectContaining({ path: ['listener'] }));
  });
});
