import type { Answer } from '@osee/scoring/maturity';
import type { SqlOptions } from '@osee/scoring/population';
import type { Cell, Engine } from './engine.ts';

/** Names that no engine would take without escaping. */
export const hostile = {
  table: `an "answer" \`table\`; DROP TABLE x --`,
  assessment: `assessment's \\ "id"`,
  criterion: 'select',
} as const;

const answerColumns = {
  [hostile.assessment]: 'text',
  [hostile.criterion]: 'text',
  'the state': 'text',
  step: 'text',
  why: 'text',
  excuse: 'text',
  region: 'text',
} as const;

const evidenceColumns = {
  m: 'text',
  q: 'text',
  seen: 'text',
  until: 'text',
  polarity: 'text',
  uri: 'text',
} as const;

/** What a query has to know of the tables that `createAnswerTables` makes. */
export const mappedTo = (table: string): Pick<SqlOptions, 'table' | 'columns' | 'evidence'> => ({
  table,
  columns: {
    assessment: hostile.assessment,
    criterion: hostile.criterion,
    status: 'the state',
    option: 'step',
    justification: 'why',
    reason: 'excuse',
    group: 'region',
  },
  evidence: {
    table: `${table} evidence`,
    columns: {
      assessment: 'm',
      criterion: 'q',
      collected: 'seen',
      expires: 'until',
      polarity: 'polarity',
      uri: 'uri',
    },
  },
});

/** An assessment of a population. */
export interface Assessed {
  readonly id: string;
  readonly group: string | null;
  readonly answers: readonly Answer[];
}

const answerRow = ({ id, group }: Assessed, answer: Answer): readonly Cell[] => [
  id,
  answer.criterionId,
  answer.status,
  answer.status === 'answered' ? answer.optionId : null,
  answer.justification ?? null,
  answer.status === 'notApplicable' ? (answer.reasonId ?? null) : null,
  group,
];

/** Puts assessments into a long table of answers, with a row without a question for each, and a table of evidence. */
export const createAnswerTables = async (
  engine: Engine,
  table: string,
  assessed: readonly Assessed[],
  holds: (position: number) => boolean = () => true,
): Promise<void> => {
  const answers = assessed.flatMap((each) => each.answers.map((answer) => ({ each, answer })));
  const held = answers.filter((_, position) => holds(position));
  const there = assessed.map(({ id, group }) => [id, null, null, null, null, null, group]);
  await engine.create({
    name: table,
    columns: answerColumns,
    rows: [...there, ...held.map(({ each, answer }) => answerRow(each, answer))],
  });
  await engine.create({
    name: `${table} evidence`,
    columns: evidenceColumns,
    rows: held.flatMap(({ each, answer }) =>
      (answer.evidence ?? []).map(({ collected, expires, polarity, uri }) => [
        each.id,
        answer.criterionId,
        collected,
        expires ?? null,
        polarity,
        uri ?? null,
      ]),
    ),
  });
};
