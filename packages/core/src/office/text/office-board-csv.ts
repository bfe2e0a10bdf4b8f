import { expectShape } from '../../input/expect-shape.ts';
import { entries, exact } from '../../input/shape-holders.ts';
import { anything, text } from '../../input/shape-values.ts';
import type { CsvFormat } from '../../table/csv-format.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { formatMessage } from '../../text/message.ts';
import type { MessagesOn } from '../../text/message-bundle.ts';
import type { PlannedOffice } from '../plan/planned-office.ts';
import type { OfficeTaskId } from '../work/work-plan-template.ts';
import type { OfficeMessageId } from './office-message-id.ts';
import { officeTexts } from './office-words.ts';
import { plannedShape } from './planned-shape.ts';
import { roleName } from './role-name.ts';

/**
 * Writes the work plan of an office as a table for a spreadsheet or a board: one row a task, with its months, its role,
 * who can do it, and its state.
 *
 * @param office - from `planOffice`
 * @param options - `locale`: the texts of a language; `names`: words for ids of staff, and of roles where those of the language do not serve; `format`: a preset of
 * `csvFormats`
 * @returns CSV; no cell can start a formula
 * @throws `OseeError` with code `unknown-subject` for the bundle of another package, `unknown-option`, `bad-csv-format`,
 * `wrong-type` or `wrong-value`
 * @category offices
 * @see RFC 4180
 * @example
 * ```ts
 * import { officeBoardCsv, planOffice, staffOfArchetype } from '@osee/core';
 *
 * const office = planOffice({
 *   id: 'o',
 *   title: 'Office',
 *   scopeId: null,
 *   host: null,
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: staffOfArchetype('seed'),
 * });
 * officeBoardCsv(office).split('\r\n')[1];
 * // => 'host-agreement,Sign the agreement with the host,Set-up,2027-01,2027-02,Strategy,lead,planned,'
 * ```
 */
export const officeBoardCsv = (
  office: PlannedOffice,
  options: {
    readonly locale?: MessagesOn<'office', OfficeMessageId>;
    readonly names?: Readonly<Record<string, string>>;
    readonly format?: Partial<CsvFormat>;
  } = {},
): string => {
  expectShape(office, plannedShape, ['office']);
  expectShape(options, optionsShape, ['options']);
  const { names = {}, format = {} } = options;
  const texts = officeTexts(options.locale);
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  const columns = (['task', 'phase', 'from', 'to', 'role', 'people', 'state', 'after'] as const).map((id) =>
    formatMessage(texts, id),
  );
  const rows = office.workPlan.map((task) => [
    task.id,
    formatMessage(texts, `task.${task.id as OfficeTaskId}`),
    formatMessage(texts, `phase.${task.phase}`),
    task.from,
    task.to,
    roleName(texts, names, task.roleId),
    task.staffIds.map(nameOf).join('; '),
    formatMessage(texts, `task-state.${task.state}`),
    task.dependsOn.join('; '),
  ]);
  return writeCsv(['id', ...columns], rows, format);
};

const optionsShape = exact(
  {},
  { locale: anything, names: entries(text), format: anything },
  'options of a board',
);
