import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { gateWords } from '../choice/words-of.ts';
import { feasibilityCriteria, importanceCriteria, stageCriterion } from './criteria.ts';
import { servicePrioritisationTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'service-prioritisation',
    version: '2.0.0',
    title: texts.title,
    subject: 'service',
    gates: [
      gateWords(texts, 'owner-named'),
      gateWords(texts, 'no-legal-bar'),
      gateWords(texts, 'no-unacceptable-harm'),
    ],
    criteria: [
      { id: 'importance', title: texts.importance, children: importanceCriteria() },
      { id: 'feasibility', title: texts.feasibility, children: [...feasibilityCriteria(), stageCriterion()] },
    ],
  });

/**
 * Which public services to put online first: five criteria of importance and six of feasibility, for `quadrants` with a
 * cut at the middle of each axis. Every criterion has its unit and its fixed scale, so that no service changes the place of
 * another one; what nobody knows stays unknown and leaves a service undecided. An owner, the law and harm are gates. The
 * stage of the service today weighs nothing: it sorts services by the work that remains. Criteria, scales and weights are
 * this project's own; the source gives the picture of two axes and the four stages.
 *
 * @category models
 * @see GovStack implementation playbook, prioritising services, for the structure
 * @example
 * ```ts
 * import { servicePrioritisationModel } from '@osee/scoring/models';
 * import { evaluateApplications, quadrants } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(servicePrioritisationModel, [{ id: 'births' }]);
 * const { unplaced, undecided } = quadrants(result, 'importance', 'feasibility');
 * unplaced; // => ['births']
 * undecided[0]?.quadrants; // => ['A', 'B', 'C', 'D']
 * ```
 */
export const servicePrioritisationModel = /* #__PURE__ */ define();
