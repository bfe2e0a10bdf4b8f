import { formatMessage, formatNumber, messagesOf } from '@osee/core';
import { en } from '@osee/core/locales/en';
import { type AmountRange, budgetTable, explainResourcingIssue } from '@osee/core/resourcing';
import { type ReportBlock, type StackedBarsInput, stackedBars } from '@osee/scoring/report';
import type { ProgrammeCost } from './cost-programme.ts';

const texts = messagesOf(en, 'resourcing');
const open = 'not known';
const shown = (amount: string): string => formatNumber(Number(amount), 'en', { decimals: 0 });

/** Both ends of an amount, in whole units. */
export const moneyText = ({ low, high }: AmountRange): string =>
  high === null ? `at least ${shown(low)}, upper end ${open}` : `${shown(low)} to ${shown(high)}`;

/** Years with the ends of the cost, and what secured money leaves open. */
export const yearRows = ({ budget, gap }: ProgrammeCost): string[][] =>
  budget.views.year.map(({ key, low, high }) => {
    const year = gap.cash.years.find((each) => String(each.year) === key);
    return [
      key,
      shown(low),
      high === null ? open : shown(high),
      year === undefined ? open : shown(year.coverage.secured.gap.low),
    ];
  });

const header = ['Year', 'At least', 'At most', 'Not covered, at least'];
const groups = ['implementation', 'operational', 'human-resource', 'contingency'] as const;

const yearsDrawing = (cost: ProgrammeCost) => {
  const { columns, rows, totals } = budgetTable(cost.budget, 'group', 'year');
  const lows = rows.map(({ key, cells }) => ({ key, cells: cells.map(({ low }) => Number(low)) }));
  const input: StackedBarsInput = {
    title: 'Cost by year',
    description: 'One bar a year, cut into groups of costs at their low ends.',
    locale: 'en',
    direction: 'ltr',
    maximum: Math.max(...totals.map(({ low }) => Number(low))),
    parts: groups.map((id) => ({ id, name: formatMessage(texts, `group.${id}`) })),
    unknown: open,
    bars: columns.map((name, place) => ({
      name,
      parts: lows.map(({ key, cells }) => ({ id: key, value: cells[place] ?? 0, most: cells[place] ?? 0 })),
    })),
  };
  return { svg: stackedBars(input), drawing: { kind: 'stackedBars', input } } as const;
};

/** The cost as part of a report. */
export const costBlocks = (cost: ProgrammeCost): ReportBlock[] => [
  {
    kind: 'paragraph',
    text: `An office of four and the training above, over three years, in ${cost.budget.currency}: ${moneyText(cost.budget.total)}. Pay, hours and funds are made up.`,
  },
  {
    kind: 'figure',
    ...yearsDrawing(cost),
    table: { caption: `Cost by year (${cost.budget.currency})`, header, rows: yearRows(cost) },
  },
  {
    kind: 'list',
    items: cost.budget.issues.map((issue) => ({ text: explainResourcingIssue(issue, { locale: en }) })),
  },
];
