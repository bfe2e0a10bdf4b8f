import type { OseeDocument } from '@osee/core';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import { type Answer, type Assessment, scoreMaturity } from '@osee/scoring/maturity';
import { envelope } from '../shell/envelope.ts';
import { type Checked, problemsOf } from '../shell/problem.ts';
import { readScoringDocument } from '../shell/read-scoring-document.ts';
import type { Wording } from '../shell/wording.ts';
import { findQuestionnaire, questionnaires } from './questionnaires.ts';

/** An assessment as the packages exchange it, and the depth at which it is asked. */
export interface AssessmentInput {
  readonly document: OseeDocument<'osee-assessment', Assessment>;
  readonly depth: string;
}

/** Answers that differ: some steps, one unknown, some left open. */
const pattern = [
  'established',
  'managed',
  'first-steps',
  'established',
  null,
  'not-yet',
  'managed',
  'unknown',
];
const shown = ['yes', 'partly', 'yes', 'no', 'yes', 'unknown', 'yes', null];

/** An example for a questionnaire, in the language of the reader. */
export const exampleFor = (name: string, { texts }: Pick<Wording<unknown>, 'texts'>): AssessmentInput => {
  const { model } = findQuestionnaire(name) ?? questionnaires[0] ?? { model: null };
  const depth = model?.depths?.[0];
  if (!model || !depth) throw new Error('A questionnaire has at least one depth.');
  const isProject = model.id === 'dpg-project';
  const steps = isProject ? shown : pattern;
  const answers = depth.criterionIds.flatMap((criterionId, place): Answer[] => {
    const step = steps[place % steps.length] ?? null;
    if (step === null) return [];
    return [
      step === 'unknown'
        ? { criterionId, status: 'unknown' }
        : { criterionId, status: 'answered', optionId: step },
    ];
  });
  const assessment: Assessment = {
    subject: isProject ? texts.exampleProject : texts.exampleCountry,
    model: { id: model.id, version: model.version },
    asOf: '2026-11-23',
    answers,
  };
  return { document: envelope('osee-assessment', assessment), depth: depth.id };
};

export const startAssessment = (wording: Wording<ScoringLocaleBundle>): AssessmentInput =>
  exampleFor('osee-ecosystem', wording);

/** The depth that is meant, or the first of the model. */
const depthFor = (modelId: string, depth: string): string => {
  const depths = findQuestionnaire(modelId)?.model.depths ?? [];
  return (depths.find(({ id }) => id === depth) ?? depths[0])?.id ?? '';
};

/** Reads a document by its schema, then by the rules of its questionnaire. */
export const readAssessment = async (
  value: unknown,
  before: AssessmentInput,
): Promise<Checked<AssessmentInput>> => {
  const read = await readScoringDocument('osee-assessment', value);
  if (!read.ok) return read;
  const document = read.input;
  const { id, version } = document.content.model;
  const found = findQuestionnaire(id);
  if (found === undefined) {
    const known = questionnaires.map(({ model }) => model.id).join(', ');
    const message = `Expected the id of a questionnaire of this page (${known}), got "${id.slice(0, 100)}".`;
    return { ok: false, problems: [{ code: 'unknown-model', path: 'content.model.id', message }] };
  }
  if (found.model.version !== version) {
    const message = `Expected version ${found.model.version} of the questionnaire, got "${version.slice(0, 100)}".`;
    return { ok: false, problems: [{ code: 'other-version', path: 'content.model.version', message }] };
  }
  try {
    scoreMaturity(found.model, document.content);
  } catch (error) {
    return { ok: false, problems: problemsOf(error, ['content']) };
  }
  return { ok: true, input: { document, depth: depthFor(id, before.depth) } };
};
