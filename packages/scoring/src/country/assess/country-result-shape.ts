import { type Shape, shape } from '@osee/core';

const { entries, list, number, orNull, record, text, words } = shape;

const figure = /* #__PURE__ */ orNull(/* #__PURE__ */ number);
const states = /* #__PURE__ */ words(['known', 'open', 'notApplicable', 'hidden']);
const caveat = /* #__PURE__ */ record({ code: text, part: text, details: record({}) });
const part = { coverage: figure, caveats: /* #__PURE__ */ list(caveat) };

const interval = /* #__PURE__ */ record({ worst: number, best: number });

const useCases = /* #__PURE__ */ record({
  ...part,
  lists: list(
    record(
      {
        id: text,
        title: text,
        result: record({
          applicants: list(
            record({
              id: text,
              score: figure,
              rank: figure,
              coverage: number,
              criteria: list(record({ criterion: text, value: figure, interval })),
              branches: list(record({ branch: text, value: figure, interval })),
            }),
          ),
        }),
        quadrants: orNull(
          record({
            x: record({ id: text, cuts: list(number) }),
            y: record({ id: text, cuts: list(number) }),
            placed: list(record({ id: text, x: number, y: number })),
            unplaced: list(text),
            undecided: list(record({ id: text, quadrants: list(text) })),
          }),
        ),
        selectedIds: list(text),
        selectedBy: words(['quadrants', 'people', 'nobody']),
        names: entries(text),
        needs: list(record({ id: text, target: record({ kind: text, id: text }) })),
      },
      { axisTitles: orNull(record({ x: text, y: text })) },
    ),
  ),
});

const development = /* #__PURE__ */ record({
  ...part,
  result: record({
    model: record({ title: text }),
    value: figure,
    interval,
    parts: list(
      record({
        partId: text,
        title: text,
        value: figure,
        interval,
        coverage: number,
      }),
    ),
    indicators: list(record({ title: text, partId: text, placed: figure, year: figure })),
  }),
});

const ecosystem = /* #__PURE__ */ record(
  {
    ...part,
    result: orNull(record({ root: record({ interval }) })),
    rolledUp: orNull(record({})),
    depth: orNull(
      record({
        title: text,
        asked: number,
        of: number,
        notAskedParts: list(record({ title: text, competencyId: orNull(text) })),
      }),
    ),
    questions: list(
      record({
        id: text,
        text,
        obligation: text,
        state: states,
        value: figure,
        stratum: orNull(text),
        nodeIds: list(text),
        competencyIds: list(text),
        steps: list(record({ optionId: text, label: text, value: number })),
      }),
    ),
    competencies: list(
      record({
        competencyId: text,
        title: text,
        state: states,
        value: figure,
        stratum: orNull(text),
        coverage: figure,
        nodeIds: list(text),
      }),
    ),
  },
  { depths: entries(number) },
);

const standing = /* #__PURE__ */ record({ steps: list(text), isKnown: shape.flag });

const risks = /* #__PURE__ */ record({
  ...part,
  result: record({
    risks: list(
      record({
        id: text,
        rank: figure,
        counted: record({
          likelihood: standing,
          impact: standing,
          bands: list(text),
          score: record({ lowest: number, highest: number }),
        }),
      }),
    ),
  }),
  links: list(record({ riskId: text, title: text, linkIds: list(text) })),
  bands: list(text),
  highest: number,
});

/** What is read of the assessment of a country. */
export const countryResultShape: Shape = /* #__PURE__ */ record(
  {
    context: record({ subject: text, asOf: shape.day }),
    useCases: orNull(useCases),
    development: orNull(development),
    ecosystem: orNull(ecosystem),
    risks: orNull(risks),
    notAssessed: list(words(['use-cases', 'development', 'ecosystem', 'risks'])),
    caveats: list(caveat),
  },
  {},
  'the assessment of a country',
);
