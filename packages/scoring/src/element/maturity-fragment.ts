import type { Report } from '../report/document/report.ts';
import { intervalPanel } from '../report/figure/interval-panel.ts';
import type { FragmentOptions } from '../report/fragment/fragment-options.ts';
import { writeFragment } from '../report/fragment/write-fragment.ts';

/** A report of maturity as a piece of a page: its one figure is of bars, so that no other kind has to be loaded. */
export const maturityFragment = (report: Report, options: FragmentOptions): string =>
  writeFragment(report, options, ({ drawing }, idPrefix) =>
    drawing?.kind === 'intervalBars' ? intervalPanel({ ...drawing.input, idPrefix }) : '',
  );
