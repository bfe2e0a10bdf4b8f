import type { AssessedItem } from '../../framework/assessed-item.ts';
import type { QuestionLevel } from '../../framework/question-level.ts';
import { identifierOf, ownNameOf } from '../identity/own-identity.ts';
import type { CaseRubricCriterion, CaseRubricLevel } from '../package/case-rubric.ts';
import type { Report } from '../report/reporter.ts';
import { criterionName, levelIdOf, levelName, rubricName } from '../rubric/rubric-names.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import type { PlacedItem } from './place-items.ts';
import { criterionIdOf, questionRubricId } from './question-rubric.ts';

type Path = readonly (string | number)[];
type Asked = Pick<AssessedItem, 'question' | 'levels'>;

/** What the rubric of a framework of ours says of its items, by their identifier; everything else in rubrics is told. */
export const readQuestions = (
  { rubrics, document }: CaseItemTree,
  placed: ReadonlyMap<string, PlacedItem>,
  seed: string | undefined,
  report: Report,
): ReadonlyMap<string, Asked> => {
  const questions = new Map<string, Asked>();
  for (const [position, rubric] of rubrics.entries()) {
    const path = ['rubrics', position];
    if (seed === undefined || rubric.identifier !== identifierOf(seed, rubricName(questionRubricId))) {
      report('item-left-out', path, { field: 'CFRubrics' });
      continue;
    }
    for (const field of ['description', 'extensions'] as const)
      tellField(rubric, 'CFRubric', field, path, report);
    if (rubric.title !== document.title) tellField(rubric, 'CFRubric', 'title', path, report);
    for (const [place, criterion] of (rubric.CFRubricCriteria ?? []).entries()) {
      const at = [...path, 'CFRubricCriteria', place];
      const item = placed.get(criterion.CFItemURI?.identifier ?? '');
      if (item && isCriterionOf(item, criterion, seed)) {
        questions.set(item.item.identifier, readCriterion(criterion, item, seed, at, report));
      } else report('item-left-out', at, { field: 'CFRubricCriteria' });
    }
  }
  return questions;
};

const isCriterionOf = (
  { kind, id }: PlacedItem,
  { identifier }: CaseRubricCriterion,
  seed: string,
): boolean =>
  (kind === 'competency' || kind === 'technical-domain') &&
  identifier === identifierOf(seed, criterionName(questionRubricId, criterionIdOf(kind, id)));

const readCriterion = (
  criterion: CaseRubricCriterion,
  item: PlacedItem,
  seed: string,
  path: Path,
  report: Report,
): Asked => {
  for (const field of ['category', 'weight', 'extensions'] as const) {
    tellField(criterion, 'CFRubricCriterion', field, path, report);
  }
  const { description, CFRubricCriterionLevels: levels } = criterion;
  const read = levels?.map((level, place): QuestionLevel => {
    const at = [...path, 'CFRubricCriterionLevels', place];
    for (const field of ['feedback', 'extensions'] as const) {
      tellField(level, 'CFRubricCriterionLevel', field, at, report);
    }
    return {
      id: readLevelId(level, criterionIdOf(item.kind, item.id), seed),
      title: level.quality ?? '',
      score: readScore(level, place, levels.length, at, report),
      description: level.description ?? '',
    };
  });
  return { ...(description !== undefined && { question: description }), ...(read && { levels: read }) };
};

/** The id that a level was written with: its address says it, or its name does, and its identifier proves it. */
const readLevelId = (level: CaseRubricLevel, criterionId: string, seed: string): string => {
  const name = ownNameOf(seed, level);
  const said = name && levelIdOf(name);
  if (said !== undefined) return said;
  const slug = (level.quality ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  const named = identifierOf(seed, levelName(questionRubricId, criterionId, slug));
  return named === level.identifier ? slug : level.identifier;
};

/** A level without a score stands at its place among the others. */
const readScore = (
  { score }: CaseRubricLevel,
  place: number,
  count: number,
  path: Path,
  report: Report,
): number => {
  if (score !== undefined) return score;
  report('missing-field', [...path, 'score'], { field: 'CFRubricCriterionLevel.score' });
  return count > 1 ? place / (count - 1) : 0;
};

const tellField = (value: object, name: string, field: string, path: Path, report: Report): void => {
  if (Object.hasOwn(value, field)) report('field-left-out', [...path, field], { field: `${name}.${field}` });
};
