import { type Shape, shape } from '@osee/core';
import { displayMembers } from './display-members.ts';
import { policyNames } from './policies.ts';

const wordOf = (policy: keyof typeof policyNames): Shape => shape.words(policyNames[policy]);

/** The form of the policies of a result, as far as they are told; results of former versions lack some. */
export const shownPoliciesShape: Shape = /* #__PURE__ */ (() =>
  shape.record(
    {
      ...displayMembers,
      notApplicable: wordOf('notApplicable'),
      unanswered: wordOf('unanswered'),
      rollUp: wordOf('rollUp'),
      emptyRequirement: wordOf('emptyRequirement'),
    },
    {
      openAnswers: wordOf('openAnswers'),
      partWithoutLevel: wordOf('partWithoutLevel'),
      belowMinimumCoverage: wordOf('belowMinimumCoverage'),
      tolerance: shape.number,
      coverageFloors: shape.list(shape.record({ nodeKind: shape.text, minimum: shape.number })),
      minimumQuestions: shape.number,
    },
  ))();
