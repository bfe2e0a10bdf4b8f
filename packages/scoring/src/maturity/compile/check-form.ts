import { isRecord } from '@osee/core';
import type { MaturityModel } from '../model/maturity-model.ts';
import { policyNames } from '../model/policies.ts';
import { type Members, pathOf, type Rule, rulesFor } from './member-rules.ts';
import type { Problems } from './problems.ts';

/** The most entries of a list in a model, so that no model can hold up a machine for long. */
const most = {
  nodes: 5000,
  criteria: 5000,
  scales: 5000,
  options: 200,
  levels: 100,
  bands: 100,
  impacts: 100,
};

const { anything, text, filledText, flag, words, number, weight, orNull, list, record } =
  /* #__PURE__ */ rulesFor('not-a-model');

const share = /* #__PURE__ */ number(0, 1);
const size = /* #__PURE__ */ number(1e-12, 1e12);
const rollUp = /* #__PURE__ */ words(policyNames.rollUp, 'unknown-policy');

const version: Rule = (value, place, problems) => {
  if (typeof value !== 'string' || !/^\d+\.\d+\.\d+(-[\w.-]{1,100})?$/u.test(value)) {
    problems.add('bad-version', pathOf(place), 'a semantic version', value ?? null);
  }
};

const option: Members = {
  required: { id: filledText, value: share, label: text },
  optional: { description: text, upTo: list(number(0, 1e6), 2) },
};

const guide: Members = {
  required: {},
  optional: {
    unit: words(['country', 'institution', 'both']),
    periodMonths: orNull(number(0, 1200)),
    measure: record({ required: { counted: text, among: text }, optional: { countsIf: text } }),
    evidence: record({ required: { counts: text, doesNotCount: text }, optional: {} }),
    notApplicableReasons: list(record({ required: { id: filledText, text }, optional: {} }), 100),
    obligationReason: text,
    answeredBy: record({ required: { id: filledText, title: text }, optional: {} }),
    resembles: list(
      record({
        required: { indicator: filledText, relation: words(['same', 'narrower', 'wider', 'related']) },
        optional: {},
      }),
      100,
    ),
    assessorNote: text,
  },
};

const requirements = /* #__PURE__ */ (() => {
  const members = {
    score: { minimum: share },
    level: { levelId: filledText, minimum: share },
    node: { nodeId: filledText, minimum: share },
    each: { nodeKind: filledText, minimum: share },
    criterion: { criterionId: filledText, minimum: share },
    musts: { levelId: filledText },
  };
  return new Map(
    Object.entries(members).map(([kind, more]): [unknown, Rule] => [
      kind,
      record({ required: { kind: filledText, ...more }, optional: {} }),
    ]),
  );
})();

const anyRequirement = /* #__PURE__ */ record({
  required: { kind: words(['score', 'level', 'node', 'each', 'criterion', 'musts']) },
  optional: {
    minimum: anything,
    levelId: anything,
    nodeId: anything,
    nodeKind: anything,
    criterionId: anything,
  },
});

const requirement: Rule = (value, place, problems) =>
  (requirements.get(isRecord(value) ? value['kind'] : null) ?? anyRequirement)(value, place, problems);

const node: Members = {
  required: { id: filledText, kind: filledText, title: text, parentId: orNull(filledText) },
  optional: {
    weight,
    rollUp,
    cap: size,
    averagedKind: filledText,
    deduction: record({ required: { nodeId: filledText, minimum: share, share }, optional: {} }),
    competencyId: filledText,
  },
};

const impact: Members = {
  required: { nodeId: filledText },
  optional: {
    levelId: filledText,
    weight,
    points: record({ required: { from: number(0, 1e12), to: number(0, 1e12) }, optional: {} }),
  },
};

const factTest: Rule = /* #__PURE__ */ (() => {
  const always = {
    fact: filledText,
    holds: words(['yes', 'no', 'accepted', 'named', 'atLeast', 'within', 'oneOf']),
  };
  const optional = { key: filledText, most: number(1, 3) };
  const plain = record({ required: always, optional });
  const rules = new Map<unknown, Rule>([
    ['named', record({ required: always, optional: { ...optional, count: number(1, 1000) } })],
    ['atLeast', record({ required: { ...always, minimum: number(-1e12, 1e12) }, optional })],
    ['within', record({ required: { ...always, months: number(1, 1200) }, optional })],
    ['oneOf', record({ required: { ...always, words: list(filledText, 100) }, optional })],
  ]);
  return (value, place, problems) =>
    (rules.get(isRecord(value) ? value['holds'] : null) ?? plain)(value, place, problems);
})();

const criterion: Members = {
  required: {
    id: filledText,
    text,
    obligation: words(['must', 'should', 'may']),
    scaleId: filledText,
    impacts: list(record(impact), most.impacts),
    notApplicableAllowed: flag,
    justification: words(['none', 'notApplicable', 'met', 'always']),
    evidence: words(['none', 'link', 'any']),
  },
  optional: {
    textId: text,
    since: text,
    future: flag,
    retired: record({
      required: { in: filledText, kind: words(['removed', 'renamed', 'split', 'merged', 'reworded']) },
      optional: { replacedBy: list(filledText), answers: words(['carry', 'archive']) },
    }),
    metAt: number(1e-9, 1),
    target: share,
    dependsOn: list(filledText),
    dependsOnReason: text,
    effort: size,
    evidenceMonths: number(1, 1200),
    files: record({ required: { parts: list(list(factTest, most.impacts), most.impacts) }, optional: {} }),
    guide: record(guide),
  },
};

const wholeModel = /* #__PURE__ */ record({
  required: {
    scales: list(
      record({ required: { id: filledText, options: list(record(option), most.options) }, optional: {} }),
      most.scales,
    ),
    levels: list(
      record({
        required: { id: filledText, title: text, requires: list(requirement, most.levels) },
        optional: { description: text },
      }),
      most.levels,
    ),
    nodes: list(record(node), most.nodes),
    criteria: list(record(criterion), most.criteria),
    id: filledText,
    version,
    title: text,
    status: words(['draft', 'published', 'retired']),
  },
  optional: {
    bands: list(
      record({ required: { id: filledText, title: text, from: share, to: share }, optional: {} }),
      most.bands,
    ),
    // Its members are checked where the defaults are filled in.
    policies: (value, place, problems) => {
      if (isRecord(value)) return;
      problems.add('not-a-model', pathOf(place), 'policies by name', value);
      problems.halt();
    },
    language: text,
    licence: text,
    source: anything,
    note: text,
    depths: list(
      record({
        required: {
          id: filledText,
          title: text,
          criterionIds: list(filledText, 5000),
          cannotTell: list(text, 100),
        },
        optional: { rule: text },
      }),
      100,
    ),
    depth: record({
      required: {
        id: filledText,
        title: text,
        cannotTell: list(text, 100),
        asked: number(0, 5000),
        of: number(0, 5000),
        notAskedIds: list(filledText, 5000),
        notAskedParts: list(
          record({
            required: { id: filledText, title: text, competencyId: orNull(filledText) },
            optional: {},
          }),
          5000,
        ),
      },
      optional: {},
    }),
    weightings: list(
      record({
        required: {
          id: filledText,
          title: text,
          weights: list(record({ required: { nodeId: filledText, weight }, optional: {} }), 5000),
        },
        optional: {},
      }),
      100,
    ),
  },
});

/** Looks at every member and every word of a model, as programs without types may get any of them wrong. */
export const checkForm = (model: MaturityModel, problems: Problems): void =>
  wholeModel(isRecord(model) ? model : {}, null, problems);
