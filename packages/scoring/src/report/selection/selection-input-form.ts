import { type Shape, shape } from '@osee/core';
import { robustnessForm } from '../../selection/forms/assessment-form.ts';
import { explanationForm } from '../../selection/forms/explanation-form.ts';
import { decisionRecordForm } from '../../selection/forms/recipe-form.ts';
import { resultForm } from '../../selection/forms/result-form.ts';
import { modelWordsForm } from '../../text/model-words.ts';

const { entries, flag, list, number, orNull, record, text } = shape;

/** A form that is made of two. */
const both = (one: Shape, other: Shape): Shape => ({
  expected: one.expected,
  check: (value, walk) => {
    const before = walk.issues.length;
    one.check(value, walk);
    if (walk.issues.length === before) other.check(value, walk);
  },
});

const dated = /* #__PURE__ */ list(/* #__PURE__ */ record({}, { date: text }));

const answer = /* #__PURE__ */ record({
  assessor: /* #__PURE__ */ orNull(text),
  given: /* #__PURE__ */ orNull(/* #__PURE__ */ shape.either(text, number)),
  value: /* #__PURE__ */ orNull(number),
  conflictOfInterest: /* #__PURE__ */ orNull(text),
  note: /* #__PURE__ */ orNull(text),
  date: /* #__PURE__ */ orNull(text),
});

const host = /* #__PURE__ */ orNull(/* #__PURE__ */ record({ name: text }));

/** A result of `evaluateApplications` with the hosts, as a table of the applicants shows them. */
export const hostedResultForm: Shape = /* #__PURE__ */ both(
  resultForm,
  /* #__PURE__ */ record({ applicants: /* #__PURE__ */ list(/* #__PURE__ */ record({ host })) }),
);

const applicant = /* #__PURE__ */ record({
  submittedAt: /* #__PURE__ */ orNull(text),
  withdrawn: /* #__PURE__ */ orNull(/* #__PURE__ */ record({ date: text })),
  gates: /* #__PURE__ */ list(/* #__PURE__ */ record({ evidence: dated })),
  criteria: /* #__PURE__ */ list(
    /* #__PURE__ */ record({ evidence: dated, answers: /* #__PURE__ */ list(answer) }),
  ),
});

/** A result of `evaluateApplications` with what a report reads of it besides. */
export const reportedResultForm = /* #__PURE__ */ both(
  resultForm,
  /* #__PURE__ */ record(
    {
      model: /* #__PURE__ */ record({ status: /* #__PURE__ */ shape.words(['illustrative', 'adopted']) }),
      incomeFiscalYear: /* #__PURE__ */ orNull(text),
      applicants: /* #__PURE__ */ list(applicant),
    },
    {},
    'a result of evaluateApplications',
  ),
);

const segment = /* #__PURE__ */ record({
  criterion: text,
  points: /* #__PURE__ */ orNull(number),
  most: number,
});

const named = /* #__PURE__ */ list(/* #__PURE__ */ record({ applicant: text }));

const explanation = /* #__PURE__ */ both(
  explanationForm,
  /* #__PURE__ */ record({
    gates: named,
    bars: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        applicant: text,
        score: /* #__PURE__ */ orNull(number),
        segments: /* #__PURE__ */ list(segment),
      }),
    ),
    reasons: named,
  }),
);

/** What a report of a selection reads of its input; the texts are checked where they are written. */
export const selectionInputForm = /* #__PURE__ */ record(
  { result: reportedResultForm, explanation },
  {
    locale: modelWordsForm,
    names: /* #__PURE__ */ entries(text),
    robustness: robustnessForm,
    recipe: /* #__PURE__ */ record({ result: /* #__PURE__ */ record({ digest: text }) }),
    decision: decisionRecordForm,
    title: text,
    most: /* #__PURE__ */ shape.wholeFrom(0),
    annex: flag,
  },
  'the input of a report of a selection',
);
