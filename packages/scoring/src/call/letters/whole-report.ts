import { formatNumber, textDirection } from '@osee/core';
import type { Report, ReportBlock } from '../../report/document/report.ts';
import { decisionBlocks } from '../../report/selection/decision-blocks.ts';
import { selectionReport } from '../../report/selection/selection-report.ts';
import type { SelectionReportInput } from '../../report/selection/selection-report-input.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { levelWords } from '../../text/level-words.ts';
import { chosenLines } from './chosen-lines.ts';
import type { LetterContext } from './letter-context.ts';
import { objectionLines } from './objection-lines.ts';
import { scaleLines } from './score-parts.ts';

/** The report to the panel or to the auditor: everything, with who judged unless that is hidden. */
export const internalReport = (context: LetterContext, audience: 'panel' | 'auditor'): Report => {
  const { result, explanation, options, decision, say, title, revisions } = context;
  const { robustness, recipe, names, locale } = options;
  const input: SelectionReportInput = {
    result,
    explanation,
    locale,
    title: say(audience === 'panel' ? 'letter-panel-title' : 'letter-auditor-title', { call: title }),
    annex: true,
    most: Math.max(1, result.applicants.length),
    ...(names === undefined ? {} : { names }),
    ...(robustness === undefined ? {} : { robustness }),
    ...(recipe === undefined || audience === 'panel' ? {} : { recipe }),
    ...(decision === null ? {} : { decision }),
  };
  const report = selectionReport(input);
  return revisions.length === 0
    ? report
    : { ...report, blocks: [...report.blocks, ...revisionBlocks(context)] };
};

const revisionBlocks = ({ revisions, say, name, model, options }: LetterContext): ReportBlock[] => {
  const scales = new Map(leavesOf(model).map(({ id, scale }) => [id, scale]));
  const shown = (value: number | string | null, criterion: string): string => {
    if (typeof value === 'number') return formatNumber(value, options.locale.locale);
    if (value === null) return '–';
    const scale = scales.get(criterion);
    const level = scale?.kind === 'categories' ? scale.levels.find(({ id }) => id === value) : undefined;
    return level === undefined ? value : levelWords(options.locale, criterion, level);
  };
  return [
    { kind: 'heading', level: 2, text: say('letter-revisions') },
    {
      kind: 'table',
      table: {
        caption: say('letter-revisions'),
        header: [
          say('sheet-applicant'),
          say('letter-criterion'),
          say('sheet-assessor'),
          say('letter-from'),
          say('letter-to'),
          say('letter-head-reasons'),
        ],
        rows: revisions.map(({ application, criterion, assessor, from, to, reason }) => [
          name(application),
          name(criterion),
          assessor,
          shown(from.value, criterion),
          to.conflict === undefined ? shown(to.value, criterion) : say('sheet-conflict'),
          reason,
        ]),
      },
    },
  ];
};

/** The report to the public: who was chosen and why, by which criteria, and nothing of those who were not chosen. */
export const publicReport = (context: LetterContext): Report => {
  const { result, model, options, decision, say, title, name, date, chosen } = context;
  const { locale } = options;
  const listed = (head: string, lines: readonly string[]): ReportBlock[] => [
    { kind: 'heading', level: 2, text: head },
    { kind: 'list', items: lines.map((text) => ({ text })) },
  ];
  const eligible = result.applicants.filter(
    (each) => each.standing === 'active' && each.eligibility === 'eligible',
  );
  return {
    title: say('letter-public-title', { call: title }),
    locale: locale.locale,
    direction: textDirection(locale.locale),
    blocks: [
      ...(date === null ? [] : [{ kind: 'paragraph', text: say('letter-date', { date }) } as const]),
      ...(decision === null ? [{ kind: 'paragraph', text: say('letter-draft') } as const] : []),
      {
        kind: 'paragraph',
        text: say('letter-counts', {
          count: result.applicants.length,
          eligible: eligible.length,
          chosen: chosen.length,
        }),
      },
      ...listed(say('letter-head-chosen'), chosenLines(context)),
      ...(decision === null || decision.departure !== null
        ? []
        : decisionBlocks(publicInput(context), decision)),
      ...(decision === null || decision.departure === null ? [] : departedBlocks(context)),
      ...(model.gates.length === 0
        ? []
        : listed(
            say('letter-head-gates'),
            model.gates.map(({ id }) => name(id)),
          )),
      {
        kind: 'table',
        table: {
          caption: say('letter-head-criteria'),
          header: [say('letter-criterion'), say('letter-most')],
          rows:
            result.applicants[0]?.criteria.map(({ criterion }) => [
              name(criterion),
              (result.weights.find(({ id }) => id === criterion)?.effective ?? 0) * 100,
            ]) ?? [],
        },
      },
      ...listed(say('letter-head-scale'), scaleLines(context)),
      ...(model.status === 'illustrative'
        ? [{ kind: 'paragraph', text: say('letter-illustrative') } as const]
        : []),
      ...listed(say('letter-head-objection'), objectionLines(context)),
    ],
  };
};

const publicInput = ({ explanation, options }: LetterContext) => ({
  explanation,
  locale: options.locale,
  names: options.names ?? {},
});

/** The public learns that and why the panel departed; who would have been proposed is not for it to learn. */
const departedBlocks = ({ decision, say }: LetterContext): ReportBlock[] => [
  { kind: 'heading', level: 2, text: say('letter-head-reasons') },
  {
    kind: 'list',
    items: [say('letter-departed'), ...(decision?.reasons ?? [])].map((text) => ({ text })),
  },
];
