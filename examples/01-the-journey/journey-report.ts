import { attribute, oseeCatalogue, type TrainingPlan } from '@osee/catalogue';
import { en as catalogueEnglish } from '@osee/catalogue/locales/en';
import { en } from '@osee/scoring/locales/en';
import { maturityReport, type Report, type ReportBlock, selectionReport } from '@osee/scoring/report';
import { criteriaOf, explainSelection, oseeCall2024 } from '@osee/scoring/selection';
import { costBlocks } from './cost-report.ts';
import { nameOf, names } from './names.ts';
import { proxies } from './proxies.ts';
import type { Journey } from './run-journey.ts';
import { screeningModel } from './screening-model.ts';

const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** Headings of a report inside this one stand one level lower. */
const lower = (blocks: readonly ReportBlock[]): ReportBlock[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block));

const titles = new Map(criteriaOf(screeningModel).map(({ id, title }) => [id, title]));

const proxyTable: ReportBlock = {
  kind: 'table',
  table: {
    caption: 'What stands for each criterion',
    header: ['Criterion', 'Columns', 'Highest', 'Why'],
    rows: proxies.map(({ criterion, columns, highest, why }) => [
      titles.get(criterion) ?? criterion,
      columns.join(' + '),
      highest,
      why,
    ]),
  },
};

const screeningBlocks = ({ screening, robustness, recipe }: Journey): ReportBlock[] =>
  lower(
    selectionReport({
      result: screening,
      explanation: explainSelection(screening, { model: screeningModel, robustness }),
      locale: en,
      names,
      robustness,
      recipe,
      most: 12,
    }).blocks,
  );

const hostBlocks = ({ hosts }: Journey): ReportBlock[] =>
  [hosts.byTheLetter, hosts.withWaiver].flatMap((result, run) => {
    const explanation = explainSelection(result, { model: oseeCall2024 });
    const report = selectionReport({
      result,
      explanation,
      locale: en,
      names,
    });
    const table = report.blocks.filter(
      (block) => block.kind === 'table' && block.table.caption !== 'Weights',
    );
    const text = run === 0 ? 'By the letter of the call' : 'With a waiver that the panel records';
    return [{ kind: 'heading', level: 3, text } as const, ...table];
  });

const trainingBlocks = ({ steps, unmet, hours }: TrainingPlan): ReportBlock[] => [
  {
    kind: 'table',
    table: {
      caption: 'Training, in order',
      header: ['Resource', 'Publisher', 'For', 'Other choices'],
      rows: steps.map(({ resource, competencyIds, alternatives }) => [
        resource.title,
        resource.publisher ?? 'not known',
        competencyIds.map(nameOf).join('; '),
        alternatives.length,
      ]),
    },
  },
  paragraph(
    `The length of ${hours.unknown} of ${steps.length} resources is not known. ${unmet.length} gaps have no resource that fits.`,
  ),
  ...(unmet.length > 0
    ? [{ kind: 'list', items: unmet.map(({ competencyId }) => ({ text: nameOf(competencyId) })) } as const]
    : []),
  heading('Credits'),
  {
    kind: 'list',
    items: steps.map(({ resource }) => ({
      text: attribute(resource, { format: 'text', locale: catalogueEnglish }).credit,
      ...(resource.url ? { href: resource.url } : {}),
    })),
  },
];

/** The whole journey as one report. */
export const journeyReport = (journey: Journey): Report => ({
  title: 'From a call to a training plan',
  locale: 'en',
  direction: 'ltr',
  blocks: [
    paragraph(
      'This is an illustration and not a decision of ITU, UNDP or the European Union. No country has applied through this file. Public indicators stand for what a panel would judge, and the answers about Kenya are made up.',
    ),
    heading('1. Countries, screened by published indicators'),
    proxyTable,
    ...screeningBlocks(journey),
    heading('2. The two hosts that are public'),
    paragraph(
      'Most of what a panel asks for was never published, so it is not known here and nobody is ranked. One country was a high-income country when the call was open: by the letter of the call its condition is not met.',
    ),
    ...hostBlocks(journey),
    heading('3. One country, assessed on made-up answers'),
    ...lower(
      maturityReport({
        result: journey.assessment.result,
        gaps: journey.assessment.gaps,
        locale: en,
        names,
      }).blocks,
    ),
    heading('4. Training for the gaps'),
    paragraph(
      `The framework, narrowed to the gaps, keeps ${journey.learning.tailored.framework.competencies.length} competencies and ${journey.learning.tailored.framework.technicalDomains.length} technical domains. Resources come from the catalogue of ${oseeCatalogue.resources.length} resources.`,
    ),
    ...trainingBlocks(journey.learning.plan),
    heading('5. What it costs'),
    ...costBlocks(journey.cost),
    heading('Sources'),
    {
      kind: 'list',
      items: [
        {
          text: 'World Bank, GovTech dataset, reference year 2022, CC-BY-4.0; recoded by the Blavatnik School of Government.',
        },
        { text: 'World Bank, country classification by income, fiscal year 2024, CC-BY-4.0.' },
        { text: 'ITU and UNDP, call for expressions of interest and training framework 1.0, 2024.' },
      ],
    },
  ],
});
