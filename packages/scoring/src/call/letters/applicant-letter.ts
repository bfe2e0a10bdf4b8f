import { textDirection } from '@osee/core';
import type { Report, ReportBlock, ReportTable } from '../../report/document/report.ts';
import { renderExplanation } from '../../selection/explain/render-explanation.ts';
import type { ApplicantResult } from '../../selection/result/applicant-result.ts';
import { chosenLines } from './chosen-lines.ts';
import type { LetterKind } from './letter.ts';
import type { LetterContext } from './letter-context.ts';
import { openingLines } from './letter-frame.ts';
import { objectionLines } from './objection-lines.ts';
import { isScored } from './outcome-of.ts';
import { noteLines, scaleLines, scoreTable, totalLine } from './score-parts.ts';

/** The letter to one applicant. */
export const applicantLetter = (
  context: LetterContext,
  applicant: ApplicantResult,
  kind: Exclude<LetterKind, 'report'>,
  changesOf: (applicant: ApplicantResult) => readonly string[],
): Report => {
  const { say, name, options, title } = context;
  const scored = isScored(kind);
  const gone = kind === 'withdrawn' || kind === 'superseded';
  const listed = (head: string, lines: readonly string[]): ReportBlock[] =>
    lines.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: head },
          { kind: 'list', items: lines.map((text) => ({ text })) },
        ];
  const tabled = (table: ReportTable): ReportBlock => ({ kind: 'table', table });
  return {
    title: say('letter-title', { call: title, applicant: name(applicant.id) }),
    locale: options.locale.locale,
    direction: textDirection(options.locale.locale),
    blocks: [
      ...[
        ...headLines(context, applicant),
        ...openingLines(context),
        decisionLine(context, applicant, kind),
      ].map((text): ReportBlock => ({ kind: 'paragraph', text })),
      ...listed(say('letter-head-reasons'), reasonLines(context, applicant)),
      ...(gone ? [] : listed(say('letter-head-gates'), gateLines(context, applicant))),
      ...(scored
        ? [
            { kind: 'heading', level: 2, text: say('letter-head-criteria') } as const,
            tabled(scoreTable(context, applicant)),
            { kind: 'paragraph', text: totalLine(context, applicant) } as const,
            ...listed(say('letter-head-scale'), scaleLines(context)),
            ...listed(say('letter-head-notes'), noteLines(context, applicant)),
          ]
        : []),
      ...(gone ? [] : listed(say('letter-head-chosen'), chosenLines(context))),
      ...listed(say('letter-head-change'), changeOf(context, applicant, kind, changesOf)),
      ...listed(say('letter-head-objection'), objectionLines(context)),
    ],
  };
};

const headLines = (
  { say, date, decision }: LetterContext,
  { id, submittedAt }: ApplicantResult,
): string[] => [
  ...(date === null ? [] : [say('letter-date', { date })]),
  say('letter-application', { id }),
  ...(submittedAt === null ? [] : [say('letter-received', { date: submittedAt })]),
  ...(decision === null ? [say('letter-draft')] : []),
];

const decisionLine = (
  { say, name, decision }: LetterContext,
  { id, withdrawn }: ApplicantResult,
  kind: Exclude<LetterKind, 'report'>,
): string => {
  const applicant = name(id);
  if (kind === 'withdrawn') return say('letter-withdrawn', { applicant, date: withdrawn?.date ?? '–' });
  if (kind === 'chosen-condition') {
    return say('letter-chosen-condition', { applicant, condition: decision?.conditions[id] ?? '' });
  }
  if (kind === 'reserve') {
    return say('letter-reserve', { applicant, place: (decision?.reserve.indexOf(id) ?? 0) + 1 });
  }
  return say(`letter-${kind}`, { applicant });
};

/** What the panel wrote of this application; where it departed because of it, why it did. */
const reasonLines = ({ decision }: LetterContext, { id }: ApplicantResult): readonly string[] => {
  if (decision === null) return [];
  const { reasons, reasonsFor, departure } = decision;
  const own = Object.hasOwn(reasonsFor, id) ? reasonsFor[id] : undefined;
  const touched = departure !== null && [...departure.added, ...departure.removed].includes(id);
  return [...(own === undefined ? [] : [own]), ...(touched ? reasons : [])].filter(
    (text) => text.trim() !== '',
  );
};

/** Every gate with what was asked, what was found, by whom it was shown and when. */
const gateLines = (context: LetterContext, { id, gates }: ApplicantResult): readonly string[] => {
  const { explanation, options, say } = context;
  const own = { ...explanation, gates: explanation.gates.filter(({ applicant }) => applicant === id) };
  const sections = renderExplanation(own, { locale: options.locale, names: options.names ?? {} });
  const lines = sections.find((section) => section.id === 'gates')?.lines ?? [];
  return lines.map((line, index) => {
    const shown = (gates[index]?.evidence ?? []).map(({ what, date }) =>
      date === undefined ? say('letter-evidence', { what }) : say('letter-evidence-dated', { what, date }),
    );
    return [line, ...shown].join(' ');
  });
};

const changeOf = (
  { say, name, options }: LetterContext,
  applicant: ApplicantResult,
  kind: Exclude<LetterKind, 'report'>,
  changesOf: (applicant: ApplicantResult) => readonly string[],
): readonly string[] => {
  const gatesWith = (outcome: string): string[] =>
    applicant.gates.filter((gate) => gate.outcome === outcome).map(({ gate }) => name(gate));
  switch (kind) {
    case 'reserve':
    case 'not-chosen':
      return changesOf(applicant);
    case 'ineligible':
    case 'late':
      return [
        ...gatesWith('fail').map((gate) => say('letter-change-gate', { gate })),
        say('letter-cure-none'),
      ];
    case 'incomplete':
      return [
        ...gatesWith('unknown').map((gate) => say('letter-change-open', { gate })),
        options.cureUntil === undefined
          ? say('letter-cure-open')
          : say('letter-cure-until', { date: options.cureUntil }),
      ];
    case 'unscored':
      return [say('letter-change-scores')];
    default:
      return [];
  }
};
