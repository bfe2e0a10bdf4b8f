import { explainOffice, type PlannedOffice } from '@osee/core';
import { fr as coreFrench } from '@osee/core/locales/fr';
import {
  type Budget,
  type BudgetRow,
  type BudgetView,
  type CostSensitivity,
  explainResourcingIssue,
  type FundingGap,
  type TotalCost,
} from '@osee/core/resourcing';
import { fr } from '@osee/scoring/locales/fr';
import { type Report, type ReportBlock, riskReport } from '@osee/scoring/report';
import type { RiskAssessment, RiskReserve } from '@osee/scoring/risk';
import { endCell, names, rangeCells, word } from './names.ts';
import { rates } from './rates.ts';
import { riskNames } from './risks.ts';
import { tornadoFigure } from './tornado-figure.ts';
import { yearsFigure } from './years-figure.ts';

/** What the report shows. */
export interface Findings {
  readonly budget: Budget;
  readonly nominal: Budget;
  readonly gap: FundingGap;
  readonly office: PlannedOffice;
  readonly cost: TotalCost;
  readonly sensitivity: CostSensitivity;
  readonly assessment: RiskAssessment;
  readonly reserve: RiskReserve;
}

const verdicts = {
  cheaper: 'coûte moins dans tous les cas',
  dearer: 'coûte plus dans tous les cas',
  equal: 'coûte autant',
  open: 'peut coûter moins ou plus : les fourchettes se recouvrent',
} as const;

const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

const viewTable = (budget: Budget, view: BudgetView, nameOf: (row: BudgetRow) => string): ReportBlock => ({
  kind: 'table',
  table: {
    caption: `${word(`view.${view}`)} (${budget.currency})`,
    decimals: 2,
    header: [word(`view.${view}`), 'Au moins', 'Au plus'],
    rows: [
      ...budget.views[view].map((row) => [nameOf(row), ...rangeCells(row)]),
      [word('figure.total'), ...rangeCells(budget.total)],
    ],
  },
});

const bearerName = ({ key }: BudgetRow): string =>
  word(`bearer.${key === 'programme' || key === 'host' || key === 'partner' ? key : 'other'}`);

const gapTable = ({ cash, currency }: FundingGap): ReportBlock => ({
  kind: 'table',
  table: {
    caption: `${word('figure.gap')} (${currency})`,
    decimals: 2,
    header: [
      word('view.year'),
      `${word('figure.need')}, au plus`,
      `${word('funding.secured')}, déficit au plus`,
      `${word('funding.conditional')}, déficit au plus`,
    ],
    rows: cash.years.map(({ year, need, coverage }) => [
      `${year}/${year + 1}`,
      endCell(need.high),
      endCell(coverage.secured.gap.high),
      endCell(coverage.conditional.gap.high),
    ]),
  },
});

const riskBlocks = ({ assessment, reserve }: Findings): readonly ReportBlock[] =>
  riskReport({ assessment, reserve, locale: fr, names: riskNames }).blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: 3 } : block,
  );

/** The whole as a report for a ministry of finance that reads French. */
export const frenchReport = (findings: Findings): Report => {
  const { budget, nominal, gap, office, cost, sensitivity } = findings;
  const issues = [...budget.issues, ...gap.issues].map((issue) =>
    explainResourcingIssue(issue, { locale: coreFrench }),
  );
  const sentences = [
    ...issues,
    ...explainOffice(office, { locale: coreFrench, names }).map(({ text }) => text),
  ];
  return {
    title: 'Budget et bureau des programmes open source, Kenya',
    locale: 'fr',
    direction: 'ltr',
    blocks: [
      paragraph(
        'Exemple. Les salaires, les prix, les financements et les risques sont inventés ; les taux de change et d’inflation jusqu’en 2024 sont publiés.',
      ),
      heading('1. Budget'),
      paragraph(
        `Exercices de juillet à juin, en prix constants de ${budget.priceYear} ; le dernier tableau est en prix courants, avec l’inflation supposée.`,
      ),
      yearsFigure(budget),
      viewTable(budget, 'line', ({ key }) => names[key] ?? key),
      viewTable(budget, 'bearer', bearerName),
      viewTable(nominal, 'year', ({ key }) => `${key}/${Number(key) + 1}, prix courants`),
      heading('2. Financement'),
      gapTable(gap),
      heading('3. Bureau'),
      { kind: 'list', items: sentences.map((text) => ({ text })) },
      heading('4. Libre ou sous licence'),
      paragraph(
        `Coût total de possession sur cinq ans, en valeur actuelle. Le logiciel libre ${verdicts[cost.differences[0]?.answer ?? 'open']}.`,
      ),
      tornadoFigure(sensitivity),
      heading('5. Risques et provision'),
      ...riskBlocks(findings),
      heading('Sources'),
      {
        kind: 'list',
        items: rates.map(({ source }) => ({
          text: `${source.title} (${source.asOf})`,
          ...(source.url === undefined ? {} : { href: source.url }),
        })),
      },
    ],
  };
};
