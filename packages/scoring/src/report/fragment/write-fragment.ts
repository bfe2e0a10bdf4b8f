import { escapeXml, expectShape, isWebAddress, type Path, textDirection } from '@osee/core';
import { shown } from '../document/isolates.ts';
import type { Report, ReportBlock, ReportItem } from '../document/report.ts';
import { reportForm } from '../document/report-form.ts';
import { cellWriter } from '../document/write-cell.ts';
import { type FragmentOptions, readOptions } from './fragment-options.ts';
import { fragmentTable } from './fragment-table.ts';

type FigureBlock = Extract<ReportBlock, { kind: 'figure' }>;

/** Draws the figure of a block with ids that begin so; `path` leads to the block. */
export type DrawBlock = (block: FigureBlock, prefix: string, path: Path) => string;

/** A report as a piece of a page, by whoever draws its figures. */
export const writeFragment = (report: Report, options: FragmentOptions, draw: DrawBlock): string => {
  expectShape(report, reportForm, ['report']);
  const { locale, level, prefix } = readOptions(report, options);
  const page: Page = { write: cellWriter(locale), level, prefix, draw };
  return [
    `<section class="osee-fragment" lang="${escapeXml(locale)}" dir="${textDirection(locale)}">`,
    heading(level, report.title, `${prefix}title`),
    ...report.blocks.map((block, place) => renderBlock(block, place, page)),
    '</section>',
    '',
  ].join('\n');
};

interface Page {
  readonly draw: DrawBlock;
  readonly write: ReturnType<typeof cellWriter>;
  readonly level: number;
  readonly prefix: string;
}

const heading = (level: number, text: string, id = ''): string => {
  const name = id === '' ? '' : ` id="${id}"`;
  return level > 6
    ? `<div role="heading" aria-level="${level}" class="osee-heading"${name}>${shown(text)}</div>`
    : `<h${level}${name}>${shown(text)}</h${level}>`;
};

const renderBlock = (block: ReportBlock, place: number, { write, level, prefix, draw }: Page): string => {
  const id = `${prefix}${place}`;
  switch (block.kind) {
    case 'heading':
      return heading(level + block.level - 1, block.text);
    case 'paragraph':
      return `<p>${shown(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${itemOf(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return fragmentTable(block.table, write, id, 'caption');
    case 'figure':
      return [
        `<figure class="osee-figure" aria-labelledby="${id}">`,
        `<figcaption id="${id}">${shown(block.table.caption)}</figcaption>`,
        // A drawing made for a whole page keeps its size and scrolls.
        block.drawing
          ? '<div class="osee-drawn">'
          : `<div class="osee-drawn osee-drawn-wide" role="group" tabindex="0" aria-labelledby="${id}">`,
        draw(block, `${id}-`, ['report', 'blocks', place]),
        '</div>',
        fragmentTable(block.table, write, id, 'elsewhere'),
        '</figure>',
      ].join('\n');
  }
};

const itemOf = ({ text, href }: ReportItem): string =>
  href !== undefined && isWebAddress(href) ? `<a href="${escapeXml(href)}">${shown(text)}</a>` : shown(text);
