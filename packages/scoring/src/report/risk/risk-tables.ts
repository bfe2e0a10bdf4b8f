import { formatMessage } from '@osee/core';
import { wordOf } from '../../risk/explain/risk-words.ts';
import type { ReportCell, ReportTable } from '../document/report.ts';
import { sideBySide } from '../messages/side-by-side.ts';
import { type RiskReportInput, riskNameOf, textsOf } from './risk-report-input.ts';

/**
 * One row a risk, largest expected loss first; where no risk is told in money, the surely highest of the matrix first, and
 * without the columns on money.
 */
export const riskTable = (input: RiskReportInput): ReportTable => {
  const { assessment, names } = input;
  const texts = textsOf(input);
  const { currency } = assessment;
  const steps = ({
    steps: ids,
    isKnown,
  }: {
    readonly steps: readonly string[];
    readonly isKnown: boolean;
  }) => {
    const [first, last] = [ids[0], ids.at(-1)];
    if (!isKnown || first === undefined || last === undefined) return formatMessage(texts, 'not-known');
    const word = (id: string): string => wordOf(texts, 'step', id, names);
    return first === last
      ? word(first)
      : formatMessage(texts, 'steps', { first: word(first), last: word(last) });
  };
  return {
    caption: formatMessage(texts, 'register'),
    decimals: 2,
    header: [
      ...(currency === null ? [] : [formatMessage(texts, 'rank')]),
      formatMessage(texts, 'risk'),
      formatMessage(texts, 'category'),
      formatMessage(texts, 'owner'),
      formatMessage(texts, 'likelihood'),
      formatMessage(texts, 'impact'),
      formatMessage(texts, 'band'),
      ...(currency === null
        ? []
        : [
            formatMessage(texts, 'expected-loss', { unit: currency }),
            formatMessage(texts, 'at-best'),
            formatMessage(texts, 'at-worst'),
          ]),
    ],
    rows: inOrder(assessment).map(({ id, rank, category, owner, counted }): ReportCell[] => [
      ...(currency === null ? [] : [rank]),
      riskNameOf(input, id),
      category === null ? null : wordOf(texts, 'category', category, names),
      owner ?? formatMessage(texts, 'nobody'),
      steps(counted.likelihood),
      steps(counted.impact),
      counted.bands.map((band) => wordOf(texts, 'band', band, names)).join(' / '),
      ...(currency === null
        ? []
        : [
            counted.expectedLoss.value ?? formatMessage(texts, 'not-known'),
            counted.expectedLoss.low,
            counted.expectedLoss.high ?? formatMessage(texts, 'no-limit'),
          ]),
    ]),
  };
};

const inOrder = ({
  currency,
  risks,
}: RiskReportInput['assessment']): RiskReportInput['assessment']['risks'] =>
  currency !== null
    ? risks
    : [...risks].sort(
        ({ counted: { score: a } }, { counted: { score: b } }) =>
          b.lowest - a.lowest || b.highest - a.highest,
      );

/** Likelihood downwards, from the highest; impact across; in each cell the band and the risks. */
export const matrixTable = (input: RiskReportInput): ReportTable => {
  const { assessment, names } = input;
  const texts = textsOf(input);
  const rows = [...new Set(assessment.matrix.map(({ likelihood }) => likelihood))].reverse();
  const columns = [...new Set(assessment.matrix.map(({ impact }) => impact))];
  return {
    caption: formatMessage(texts, 'matrix-legend'),
    header: [formatMessage(texts, 'likelihood'), ...columns.map((id) => wordOf(texts, 'step', id, names))],
    rows: rows.map((row) => [
      wordOf(texts, 'step', row, names),
      ...columns.map((column): ReportCell => {
        const cell = assessment.matrix.find(
          ({ likelihood, impact }) => likelihood === row && impact === column,
        );
        if (!cell) return null;
        const sure = cell.riskIds.map((id) => riskNameOf(input, id));
        const possible = cell.possibleIds.map((id) => `(${riskNameOf(input, id)})`);
        return sideBySide([wordOf(texts, 'band', cell.band, names), ...sure, ...possible], texts.locale);
      }),
    ]),
  };
};

/** What should have been done. */
export const overdueTable = (input: RiskReportInput): ReportTable => {
  const texts = textsOf(input);
  return {
    caption: formatMessage(texts, 'overdue'),
    header: [
      formatMessage(texts, 'risk'),
      formatMessage(texts, 'what'),
      formatMessage(texts, 'due'),
      formatMessage(texts, 'days-late'),
    ],
    rows: input.assessment.overdue.map(({ riskId, what, due, days }) => [
      riskNameOf(input, riskId),
      formatMessage(texts, what),
      due,
      days,
    ]),
  };
};

/** Which guideline answers which risks; those that answer none stay out. */
export const guidelineTable = (input: RiskReportInput): ReportTable => {
  const texts = textsOf(input);
  return {
    caption: formatMessage(texts, 'guidelines'),
    header: [formatMessage(texts, 'guideline'), formatMessage(texts, 'risk')],
    rows: input.assessment.guidelines
      .filter(({ riskIds }) => riskIds.length > 0)
      .map(({ number, riskIds }) => [
        formatMessage(texts, 'guideline-number', { number }),
        sideBySide(
          riskIds.map((id) => riskNameOf(input, id)),
          texts.locale,
        ),
      ]),
  };
};
