import { describeValue, isRecord } from '@osee/core';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { dayOf } from '../text/day-of.ts';
import { createFields, type Fields, type Members } from '../text/fields.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { metricFact } from './metric-facts.ts';
import type { MetricsDetails } from './metrics-details.ts';
import { readMetricList } from './read-metric-list.ts';
import { readReport, untold } from './read-report.ts';
import { isSeries, readSeries } from './read-series.ts';

/**
 * Reads measured values on a project. No form is agreed between tools, so that three are read: a report on a repository as
 * DSACMS/metrics keeps them (with the result of OpenSSF Scorecard in it), rows by week as GrimoireLab gives them, and a
 * list `{ "metrics": [{ "name", "value", "date", "window", "method", "bots" }] }` whose names are those of the vocabulary.
 * Window, method and handling of automatic accounts travel with each value, also where the file does not state them. No
 * value is not 0.
 *
 * @param text - the text of the file
 * @param options - path of the file
 * @returns the facts, the values, and what could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see CHAOSS, metrics and metrics models
 * @category evidence
 * @example
 * ```ts
 * import { readMetrics } from '@osee/scoring/evidence';
 *
 * const { facts } = readMetrics(
 *   JSON.stringify({
 *     metrics: [{ name: 'first-response-days', value: 1.5, window: '90 days', method: 'median', bots: 'left out' }],
 *   }),
 * );
 * facts[0]?.key; // => '90 days'
 * facts[0]?.note; // => 'window: 90 days; method: median; automatic accounts: left out'
 * ```
 */
export const readMetrics = (text: string, options: EvidenceOptions = {}): EvidenceReading<MetricsDetails> => {
  expectReaderCall(text, options);
  const given = { file: options.file ?? 'metrics.json', format: 'metrics' };
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(given, issues);
  const fields = createFields();
  const read = readForm(value, given, fields);
  if (read === null) {
    const message = 'Expected measured values of a project, got JSON of another kind.';
    return unreadable(given, [...issues, evidenceIssue('wrong-format', 'error', [], message)]);
  }
  return { format: given.format, readable: true, ...read, issues: [...issues, ...fields.issues] };
};

type Read = Pick<EvidenceReading<MetricsDetails>, 'source' | 'details'> & {
  readonly facts: readonly EvidenceFact[];
};

const readForm = (value: unknown, given: EvidenceSource, fields: Fields): Read | null => {
  if (isSeries(value)) {
    const details = readSeries(value, fields);
    const source = { ...given, tool: 'GrimoireLab', ...(details.to && { date: details.to }) };
    return {
      source,
      details,
      facts: details.metrics.map((metric) => metricFact(metric, source, [metric.name])),
    };
  }
  if (!isRecord(value)) return null;
  if (Array.isArray(value['metrics'])) return listOf(value, given, fields);
  return Object.keys(value).some((key) => /_count$/u.test(key)) && 'url' in value
    ? reportOf(value, given, fields)
    : null;
};

const reportOf = (value: Members, given: EvidenceSource, fields: Fields): Read => {
  const subject = fields.text(value, 'url', []);
  const source = { ...given, ...(subject && { subject }) };
  const { metrics, facts, issues } = readReport(value, source, fields);
  fields.issues.push(...issues);
  for (const name of untold(value)) {
    const message = `No fact is made of ${describeValue(name)}.`;
    fields.issues.push(evidenceIssue('unknown-field', 'info', [name], message, { field: name }));
  }
  return {
    source,
    facts: [...facts, ...metrics.map((metric) => metricFact(metric, source, metric.path))],
    details: {
      form: 'report',
      metrics: metrics.map(({ path: _, ...metric }) => metric),
      rows: 0,
      from: null,
      to: null,
    },
  };
};

const listOf = (value: Members, given: EvidenceSource, fields: Fields): Read => {
  const [subject, tool] = [fields.text(value, 'subject', []), fields.text(value, 'tool', [])];
  const date = dayOf(fields.text(value, 'date', []));
  const source = { ...given, ...(tool && { tool }), ...(date && { date }), ...(subject && { subject }) };
  const metrics = readMetricList(value, fields);
  return {
    source,
    facts: metrics.map((metric) => metricFact(metric, source, metric.path)),
    details: {
      form: 'list',
      metrics: metrics.map(({ path: _, ...metric }) => metric),
      rows: 0,
      from: null,
      to: null,
    },
  };
};
