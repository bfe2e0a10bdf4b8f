import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toICalendar } from '@osee/core';
import { type Report, renderHtml, renderMarkdown, selectionCsv } from '@osee/scoring/report';
import { journeyReport } from './journey-report.ts';
import type { Journey } from './run-journey.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const figuresOf = (report: Report): string[] =>
  report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : []));

/** All artefacts by file name. */
export const outputsOf = (journey: Journey): Map<string, string> => {
  const report = journeyReport(journey);
  const figures = figuresOf(report).map((svg, position) => [`figure-${position + 1}.svg`, svg] as const);
  return new Map([
    ['report.md', renderMarkdown(report, { pictures: figures.map(([name]) => name) })],
    ['report.html', renderHtml(report)],
    ...figures,
    ['screening.csv', selectionCsv(journey.screening)],
    ['screening.json', json(journey.screening)],
    ['robustness.json', json(journey.robustness)],
    ['recipe.json', json(journey.recipe)],
    ['hosts.json', json(journey.hosts)],
    ['maturity.json', json(journey.assessment)],
    ['tailored-framework.json', json(journey.learning.tailored)],
    ['training-plan.json', json(journey.learning.plan)],
    ['budget.json', json(journey.cost.budget)],
    ['office.json', json(journey.cost.office)],
    ['programme.ics', toICalendar(journey.schedules.programme)],
    ['office.ics', toICalendar(journey.schedules.office)],
  ]);
};

/** Writes all artefacts to a folder and gives their names. */
export const writeOutputs = (journey: Journey, folder: string): string[] => {
  mkdirSync(folder, { recursive: true });
  const outputs = outputsOf(journey);
  for (const [name, text] of outputs) writeFileSync(join(folder, name), text);
  return [...outputs.keys()];
};
