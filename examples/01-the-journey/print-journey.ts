import Table from 'cli-table3';
import { moneyText, yearRows } from './cost-report.ts';
import { nameOf } from './names.ts';
import type { Journey } from './run-journey.ts';

type Cell = string | number;

const noLineBetweenRows = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

const table = (head: string[], rows: readonly (readonly Cell[])[], widths: number[] = []): string => {
  const style = { head: [], border: [] };
  const printed = new Table({ head, style, chars: noLineBetweenRows, colWidths: widths, wordWrap: true });
  for (const row of rows) printed.push([...row]);
  return printed.toString();
};

const points = (value: number | null): string => (value === null ? 'not known' : (value * 100).toFixed(0));
const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : `${(value * 100).toFixed(0)} %`;

const screeningTable = ({ screening, robustness }: Journey): string => {
  const chosen = new Map(robustness.applicants.map((applicant) => [applicant.id, applicant]));
  return table(
    ['Rank', 'Country', 'Region', 'Score', 'If all were known', 'In the proposed pair'],
    screening.applicants
      .slice(0, 10)
      .map(({ id, rank, attributes, score, interval }) => [
        rank ?? '-',
        nameOf(id),
        attributes['region'] ?? 'not known',
        points(score),
        `${points(interval.worst)} to ${points(interval.best)}`,
        share(chosen.get(id)?.chosen),
      ]),
  );
};

const hostTable = ({ hosts }: Journey): string =>
  table(
    ['Host', 'Income gate, by the letter', 'With the waiver', 'Eligibility then'],
    hosts.byTheLetter.applicants.map(({ id, gates }) => {
      const waived = hosts.withWaiver.applicants.find((applicant) => applicant.id === id);
      const income = (list: typeof gates): string =>
        list.find(({ gate }) => gate === 'lmic-status')?.outcome ?? '-';
      return [nameOf(id), income(gates), income(waived?.gates ?? []), waived?.eligibility ?? '-'];
    }),
  );

const gapTable = ({ assessment }: Journey): string =>
  table(
    ['Competency or domain', 'Now', 'Target', 'Gap'],
    assessment.gaps
      .slice(0, 8)
      .map(({ competencyId, current, target, gap }) => [
        nameOf(competencyId),
        points(current),
        points(target),
        points(gap),
      ]),
  );

const trainingTable = ({ learning }: Journey): string =>
  table(
    ['Training', 'For'],
    learning.plan.steps
      .slice(0, 8)
      .map(({ resource, competencyIds }) => [resource.title, competencyIds.map(nameOf).join('; ')]),
    [46, 62],
  );

const costTable = ({ cost }: Journey): string =>
  table(['Year', 'At least', 'At most', 'Not covered, at least'], yearRows(cost));

/** What the terminal shows, as text. */
export const printJourney = (journey: Journey): string => {
  const { screening, robustness, assessment, learning, cost } = journey;
  const pair = screening.portfolio?.selected?.ids.map(nameOf).join(' and ') ?? 'nobody';
  const counted = screening.applicants.filter(({ rank }) => rank !== null).length;
  return [
    '',
    'An illustration, not a decision of ITU, UNDP or the European Union: public indicators stand for a panel.',
    '',
    `1. ${screening.applicants.length} countries screened, ${counted} ranked. Provisionally proposed: ${pair}.`,
    `   The same pair comes out in ${share(robustness.chosenShare)} of ${robustness.draws} weightings.`,
    screeningTable(journey),
    '',
    '2. The two hosts that are public, on the conditions of the call (income groups of fiscal year 2024).',
    hostTable(journey),
    '',
    `3. Kenya, assessed on made-up answers by the quick scan of ${assessment.result.criteria.length} questions: ${points(assessment.result.root.score)} of 100, between ${points(
      assessment.result.root.interval?.worst ?? null,
    )} and ${points(assessment.result.root.interval?.best ?? null)} once everything is answered. The widest gaps:`,
    gapTable(journey),
    '',
    `4. ${learning.plan.steps.length} resources serve the gaps, ${learning.plan.unmet.length} gaps stay without one. The first of them:`,
    trainingTable(journey),
    '',
    `5. An office of four and this training over three years, at made-up pay, in ${cost.budget.currency}: ${moneyText(cost.budget.total)}.`,
    costTable(journey),
    '',
  ].join('\n');
};
