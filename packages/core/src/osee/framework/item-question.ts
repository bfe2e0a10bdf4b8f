import { instrumentItems } from '../../instrument/instrument-items.ts';
import { instrumentSteps } from '../../instrument/instrument-steps.ts';
import type { ItemQuestion } from './content.ts';
import type { OseeCompetencyId, OseeTechnicalDomainId } from './ids.ts';

const items = /* #__PURE__ */ new Map(instrumentItems.map((item) => [item.id, item]));

/** What the instrument asks about a competency or a domain: the question, what it counts, the five steps of its answer. */
export const itemQuestion = (id: OseeCompetencyId | OseeTechnicalDomainId): ItemQuestion | undefined => {
  const item = items.get(id);
  if (!item) return undefined;
  return {
    question: item.question,
    ...(item.measure && { measure: item.measure }),
    levels: instrumentSteps.map((step, place) => ({
      id: step.id,
      title: step.title,
      score: step.value,
      description: item.steps[place] ?? '',
    })),
  };
};
