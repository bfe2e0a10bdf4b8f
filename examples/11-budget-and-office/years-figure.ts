import { type Budget, budgetTable } from '@osee/core/resourcing';
import { type ReportBlock, type StackedBarsInput, stackedBars } from '@osee/scoring/report';
import { rangeCells, word } from './names.ts';

const groups = ['implementation', 'operational', 'human-resource', 'contingency'] as const;
const millions = (amount: number): number => amount / 1_000_000;

/** Years as bars, groups of costs as parts; what lies between the low and the high end is hatched. */
export const yearsFigure = (budget: Budget): ReportBlock => {
  const { columns, rows, totals } = budgetTable(budget, 'group', 'year');
  const title = `Coûts par exercice, en millions de ${budget.currency} de ${budget.priceYear}`;
  const bars = columns.map((year, place) => {
    const parts = rows.map(({ key, cells }) => {
      const value = millions(Number(cells[place]?.low ?? 0));
      return { id: key, value, most: value };
    });
    const { low, high } = totals[place] ?? { low: 0, high: null };
    const open = high === null ? 0 : millions(Number(high) - Number(low));
    return {
      name: `${year}/${Number(year) + 1}`,
      parts: [...parts, { id: 'range', value: null, most: open }],
    };
  });
  const input: StackedBarsInput = {
    title,
    description:
      'Un trait par exercice, divisé par groupe de coûts ; la partie hachurée va du bas au haut de la fourchette.',
    locale: 'fr',
    direction: 'ltr',
    maximum: Math.max(...bars.map(({ parts }) => parts.reduce((sum, { most }) => sum + most, 0))),
    parts: groups.map((id) => ({ id, name: word(`group.${id}`) })),
    unknown: 'Entre le bas et le haut de la fourchette',
    bars,
  };
  const header = [
    word('view.group'),
    ...columns.flatMap((year) => [`${year}, au moins`, `${year}, au plus`]),
  ];
  const lines = groups.map((id) => [
    word(`group.${id}`),
    ...(rows.find(({ key }) => key === id)?.cells ?? []).flatMap(rangeCells),
  ]);
  return {
    kind: 'figure',
    svg: stackedBars(input),
    drawing: { kind: 'stackedBars', input },
    table: {
      caption: title.replace('en millions de', 'en'),
      decimals: 2,
      header,
      rows: [...lines, [word('figure.total'), ...totals.flatMap(rangeCells)]],
    },
  };
};
