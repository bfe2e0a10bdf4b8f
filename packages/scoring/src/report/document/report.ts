import type { TextDirection } from '@osee/core';
import type { Drawing } from '../figure/drawing.ts';

/**
 * A cell of a table in a report; `null` is shown as a dash.
 *
 * @category reports
 * @example
 * ```ts
 * import type { ReportCell } from '@osee/scoring/report';
 *
 * const row: ReportCell[] = ['Kenya', 71.5, null];
 * ```
 */
export type ReportCell = string | number | null;

/**
 * A table of a report.
 *
 * @category reports
 * @example
 * ```ts
 * import type { ReportTable } from '@osee/scoring/report';
 *
 * const table: ReportTable = { caption: 'Scores', header: ['Country', 'Score'], rows: [['Kenya', 71.5]] };
 * ```
 */
export interface ReportTable {
  readonly caption: string;
  readonly header: readonly string[];
  /** As many cells each as the header has. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Up to how many decimals numbers are written with; 1 if not given. */
  readonly decimals?: number;
  /** The full figure of the numbers, such as 100: what is below it is not written as it. */
  readonly full?: number;
}

/**
 * A line of a list, with an address where there is one to follow.
 *
 * @category reports
 * @example
 * ```ts
 * import type { ReportItem } from '@osee/scoring/report';
 *
 * const item: ReportItem = { text: 'GovStack', href: 'https://www.govstack.global/' };
 * ```
 */
export interface ReportItem {
  readonly text: string;
  /** Shown as a link only when it is an http or https address. */
  readonly href?: string;
}

/**
 * A part of a report. A figure always comes with the table of what it shows.
 *
 * @category reports
 * @example
 * ```ts
 * import type { ReportBlock } from '@osee/scoring/report';
 *
 * const block: ReportBlock = { kind: 'paragraph', text: 'This is an illustration.' };
 * ```
 */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ReportItem[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | {
      readonly kind: 'figure';
      /** Drawn for a whole page. */
      readonly svg: string;
      readonly table: ReportTable;
      /** The same figure as data, from which `renderFragment` draws it for a narrow column. */
      readonly drawing?: Drawing;
    };

/**
 * A report as data: `renderMarkdown` and `renderHtml` write it out.
 *
 * @category reports
 * @example
 * ```ts
 * import type { Report } from '@osee/scoring/report';
 *
 * const report: Report = { title: 'Results', locale: 'en', direction: 'ltr', blocks: [] };
 * ```
 */
export interface Report {
  readonly title: string;
  /** BCP 47 tag; numbers are written in the way of this language. */
  readonly locale: string;
  readonly direction: TextDirection;
  readonly blocks: readonly ReportBlock[];
}
