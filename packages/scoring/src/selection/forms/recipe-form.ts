import { shape } from '@osee/core';
import { closed, word } from './kit.ts';

const { anything, entries, filledText, list, number, orNull, text } = shape;

/** The options of a run as a recipe keeps them: the facts are an input and have a digest. */
const options = closed(
  {},
  {
    weights: entries(anything),
    preset: filledText,
    policies: shape.record({}),
    conflicts: entries(anything),
    regionScheme: filledText,
    incomeFiscalYear: text,
    asOf: anything,
  },
);

const robustness = orNull(
  closed({ seed: anything, draws: anything }, { band: anything, clearShare: anything }),
);

/** What a recipe is made with. */
export const recipeOptionsForm = shape.record({ options, robustness });

const digested = { digest: filledText };

const sharing = shape.record({ attribute: text, value: text, ids: list(text) });

/** The form of the record of a decision. */
export const decisionRecordForm = shape.record(
  {
    model: shape.record({ id: text, version: text }),
    result: shape.record(digested),
    chosen: list(filledText),
    reserve: list(filledText),
    by: list(filledText),
    date: shape.day,
    reasons: list(text),
    reasonsFor: entries(text),
    conditions: entries(filledText),
    departure: orNull(
      shape.record({
        proposed: orNull(list(text)),
        added: list(text),
        removed: list(text),
        proposedTotal: orNull(number),
        chosenTotal: orNull(number),
        cost: orNull(number),
        sharing: list(sharing),
      }),
    ),
    issues: list(anything),
  },
  digested,
);

/** The form of a recipe of a selection. */
export const recipeForm = closed(
  {
    kind: word('osee-selection-recipe'),
    schemaVersion: word('1.0.0'),
    engineVersion: filledText,
    model: closed({ id: filledText, version: filledText, ...digested }),
    applications: closed({ count: shape.wholeFrom(0), ...digested }),
    facts: closed(digested),
    options,
    policies: shape.record({}),
    weights: list(closed({ id: filledText, parent: orNull(text), share: number, effective: number })),
    robustness,
    result: closed(digested),
  },
  { decision: decisionRecordForm },
);
