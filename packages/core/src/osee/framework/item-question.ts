import { instrumentItems } from '../../instrument/instrument-items.ts';
import { instrumentSteps } from '../../instrument/instrument-steps.ts';
import type { ItemQuestion } from './content.ts';
import type { OseeCompetencyId, OseeTechnicalDomainId } from './ids.ts';

const questions = /* #__PURE__ */ new Map(
  instrumentItems.map(({ id, question, measure, steps }): [string, ItemQuestion] => [
    id,
    {
      question,
      ...(measure && { measure }),
      levels: instrumentSteps.map((step, place) => ({
        id: step.id,
        title: step.title,
        score: step.value,
        description: steps[place] ?? '',
      })),
    },
  ]),
);

/** What the instrument asks about a competency or a domain: the question, what it counts, the five steps of its answer. */
export const itemQuestion = (id: OseeCompetencyId | OseeTechnicalDomainId): ItemQuestion | undefined =>
  questions.get(id);
