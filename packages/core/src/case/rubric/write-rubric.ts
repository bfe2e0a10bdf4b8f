import type { OwnName } from '../identity/own-identity.ts';
import type { CaseLink } from '../package/case-link.ts';
import type { CaseRubric, CaseRubricCriterion, CaseRubricLevel } from '../package/case-rubric.ts';
import { criterionName, levelName, rubricName } from './rubric-names.ts';

/** A rubric before it gets identifiers; a criterion may lack what its source lacks. */
export interface RubricDraft {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly criteria: readonly CriterionDraft[];
}

interface CriterionDraft {
  readonly id: string;
  readonly text?: string | undefined;
  readonly item?: CaseLink | undefined;
  readonly category?: string | undefined;
  readonly weight?: number | undefined;
  readonly levels?: readonly LevelDraft[] | undefined;
}

interface LevelDraft {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly score: number;
}

type IdentityOf = (name: OwnName) => {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
};

/** Lays criteria and their levels out as a rubric of CASE, in their order. */
export const writeRubric = (draft: RubricDraft, identityOf: IdentityOf): CaseRubric => {
  const { id, title, description, criteria } = draft;
  const { lastChangeDateTime, ...identity } = identityOf(rubricName(id));
  const write = (criterion: CriterionDraft, place: number): CaseRubricCriterion => {
    const { text, item, category, weight, levels } = criterion;
    const { lastChangeDateTime: _, ...own } = identityOf(criterionName(id, criterion.id));
    const writeLevel = (level: LevelDraft, step: number): CaseRubricLevel => {
      const { lastChangeDateTime: _time, ...ownLevel } = identityOf(levelName(id, criterion.id, level.id));
      return {
        ...ownLevel,
        description: level.description,
        quality: level.label,
        score: level.score,
        position: step + 1,
        rubricCriterionId: own.identifier,
        lastChangeDateTime,
      };
    };
    return {
      ...own,
      ...(category !== undefined && { category }),
      ...(text !== undefined && { description: text }),
      ...(item && { CFItemURI: item }),
      ...(weight !== undefined && { weight }),
      position: place + 1,
      rubricId: identity.identifier,
      lastChangeDateTime,
      ...(levels && { CFRubricCriterionLevels: levels.map(writeLevel) }),
    };
  };
  return {
    ...identity,
    title,
    ...(description !== undefined && { description }),
    lastChangeDateTime,
    CFRubricCriteria: criteria.map(write),
  };
};
