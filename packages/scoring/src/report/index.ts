/**
 * Reports as Markdown, HTML, fragments and CSV; figures as SVG; badges.
 *
 * It stands apart from the engines, which write no page.
 *
 * - `maturityReport`: the report of an assessment
 * - `renderFragment`: HTML for a page of your own
 * - `maturityBadge`: a badge
 *
 * Guide: `docs/guides/embedding.md`
 *
 * @packageDocumentation
 */
export { reportEnglish, reportFrench, reportSpanish } from '../former/report-catalogues.ts';
export type { ProjectMessageId } from '../project/messages/project-message-id.ts';
export { type BadgeEndpoint, badgeEndpoint } from './badge/badge-endpoint.ts';
export { badgeSnippet } from './badge/badge-snippet.ts';
export { type BadgeOptions, type BadgeStyle, maturityBadge } from './badge/maturity-badge.ts';
export { type HeatMapInput, heatMap } from './chart/heat-map.ts';
export { type IntervalBarsInput, intervalBars } from './chart/interval-bars.ts';
export { type BarPart, type StackedBarsInput, stackedBars } from './chart/stacked-bars.ts';
export { type StepCurveInput, stepCurve } from './chart/step-curve.ts';
export { type TornadoBarsInput, tornadoBars } from './chart/tornado-bars.ts';
export { renderHtml } from './document/render-html.ts';
export { renderMarkdown } from './document/render-markdown.ts';
export type { Report, ReportBlock, ReportCell, ReportItem, ReportTable } from './document/report.ts';
export { drawFigure } from './figure/draw-figure.ts';
export type { Drawing } from './figure/drawing.ts';
export { type QuadrantAxis, type QuadrantChartInput, quadrantChart } from './figure/quadrant-chart.ts';
export { type RadarChartInput, radarChart } from './figure/radar-chart.ts';
export { type TimelineChartInput, timelineChart } from './figure/timeline-chart.ts';
export type { FragmentOptions } from './fragment/fragment-options.ts';
export { fragmentStyles } from './fragment/fragment-styles.ts';
export { renderFragment } from './fragment/render-fragment.ts';
export type { MaturityFigure } from './maturity/maturity-figure.ts';
export { type MaturityReportInput, maturityReport } from './maturity/maturity-report.ts';
export type { FormerReportTexts } from './messages/former-texts.ts';
export type { ReportMessageId } from './messages/report-message-id.ts';
export { riskRegisterCsv } from './risk/risk-register-csv.ts';
export { riskReport } from './risk/risk-report.ts';
export type { RiskReportInput } from './risk/risk-report-input.ts';
export { selectionCsv } from './selection/selection-csv.ts';
export { selectionReport } from './selection/selection-report.ts';
export type { SelectionReportInput } from './selection/selection-report-input.ts';
