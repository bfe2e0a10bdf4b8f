import { shape } from '@osee/core';
import { closed, open, word } from './kit.ts';

const { anything, entries, filledText, list, text } = shape;

/** Days, countries, ids and values are judged where it is known which ones there are. */
const evidence = list(open({ what: text }, { address: text, date: anything }));

const factValue = shape.either(filledText, shape.number, shape.flag);

const attribute = shape.orNull(
  shape.either(factValue, closed({ value: factValue, source: filledText, date: shape.day })),
);

/** The form of an application. Members of one's own are let through, misspelt ones are not. */
export const applicationForm = open(
  { id: filledText },
  {
    country: anything,
    host: open({ name: text }, { type: text, country: anything }),
    submittedAt: anything,
    timeZone: anything,
    withdrawn: open({ date: anything }, { reason: text }),
    gates: list(open({ gate: text, answer: anything }, { reason: text, evidence, by: text, date: anything })),
    waivers: list(open({ gate: text }, { by: anything, reason: anything, date: anything })),
    scores: list(
      open(
        { criterion: text, value: anything },
        { assessor: text, evidence, conflictOfInterest: filledText, note: text, date: anything },
      ),
    ),
    attributes: entries(attribute),
  },
);

/** The form of a list of applications. */
export const applicationsForm = list(applicationForm, 'a list of applications');

/** What is known of countries, by their codes. */
const factsForm = entries(
  open(
    {},
    {
      regions: entries(text),
      inferredRegions: list(text),
      incomeGroups: entries(word('low', 'lower-middle', 'upper-middle', 'high', 'unclassified')),
    },
  ),
);

/** The options of a run; their names are judged by `optionNameIssues`, the settings of policies by `policyIssues`. */
export const runOptionsForm = shape.record(
  {},
  {
    weights: entries(anything),
    preset: filledText,
    policies: shape.record({}),
    conflicts: entries(anything),
    facts: factsForm,
    regionScheme: filledText,
    incomeFiscalYear: text,
  },
);
