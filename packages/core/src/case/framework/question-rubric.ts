import type { AssessedItem } from '../../framework/assessed-item.ts';
import type { Framework } from '../../framework/framework.ts';
import type { CaseRubric } from '../package/case-rubric.ts';
import { writeRubric } from '../rubric/write-rubric.ts';
import { linkOf, type Own, objectOf } from './own.ts';

/** The id of the rubric that holds what an assessment asks about the items of a framework. */
export const questionRubricId = 'questions';

/** The id of the criterion of an item in that rubric. */
export const criterionIdOf = (kind: string, id: string): string => `${kind}/${id}`;

/** The question and the levels of each competency and technical domain, as one rubric; none when nothing is asked. */
export const writeQuestionRubric = (framework: Framework, own: Own): readonly CaseRubric[] => {
  const asked = [
    ...framework.competencies.map(({ id, name, page }, place) => ({
      name: { kind: 'competency', id },
      title: name,
      item: page,
      path: ['competencies', place, 'page'],
    })),
    ...framework.technicalDomains.map((item, place) => ({
      name: { kind: 'technical-domain', id: item.id },
      title: item.name,
      item,
      path: ['technicalDomains', place],
    })),
  ].filter(({ item }) => item?.question !== undefined || item?.levels !== undefined);
  if (asked.length === 0) return [];
  const criteria = asked.map(({ name, title, item, path }) => {
    reportUnheldMembers(item, path, own);
    return {
      id: criterionIdOf(name.kind, name.id),
      text: item?.question,
      item: linkOf(own, name, title),
      levels: item?.levels?.map(({ title: label, ...level }) => ({ ...level, label })),
    };
  });
  const draft = { id: questionRubricId, title: framework.title, criteria };
  return [writeRubric(draft, (name) => objectOf(own, name))];
};

const heldMembers = new Set(['id', 'title', 'score', 'description']);

/** Tells the members of levels that a rubric has no place for. */
const reportUnheldMembers = (
  item: AssessedItem | undefined,
  path: readonly (string | number)[],
  own: Own,
): void => {
  for (const [place, level] of (item?.levels ?? []).entries()) {
    for (const field of Object.keys(level)) {
      if (heldMembers.has(field)) continue;
      own.report('field-left-out', [...path, 'levels', place, field], { field: `level.${field}` });
    }
  }
};
