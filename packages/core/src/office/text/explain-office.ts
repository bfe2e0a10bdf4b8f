import { expectShape } from '../../input/expect-shape.ts';
import { entries, exact } from '../../input/shape-holders.ts';
import { anything, text } from '../../input/shape-values.ts';
import { formatMessage, type MessageParameters } from '../../text/message.ts';
import type { MessagesOn } from '../../text/message-bundle.ts';
import { shiftMonth } from '../plan/months.ts';
import type { OfficeCheck, PlannedOffice } from '../plan/planned-office.ts';
import type { OfficeMessageId } from './office-message-id.ts';
import { officeTexts } from './office-words.ts';
import { plannedShape } from './planned-shape.ts';
import { roleName } from './role-name.ts';

/**
 * One sentence about an office, with what it was made from.
 *
 * @category offices
 * @example
 * ```ts
 * import type { OfficeSentence } from '@osee/core';
 *
 * const sentence: OfficeSentence = {
 *   id: 'last-until',
 *   parameters: { month: '2028-12' },
 *   text: 'The secured money suffices until 2028-12.',
 * };
 * ```
 */
export interface OfficeSentence {
  readonly id: OfficeMessageId;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/**
 * Says in plain sentences which roles nobody covers, how long the secured money suffices, which steps keep the office
 * alive, and what of the checklist is not done.
 *
 * @param office - from `planOffice`
 * @param options - `locale`: the texts of a language; `names`: words for ids of roles, where those of the
 * language do not serve
 * @returns the sentences in reading order
 * @throws `OseeError` with code `unknown-subject` for the bundle of another package, `wrong-type`, `wrong-value` or
 * `unknown-option`
 * @category offices
 * @example
 * ```ts
 * import { explainOffice, planOffice, staffOfArchetype } from '@osee/core';
 *
 * const office = planOffice({
 *   id: 'o',
 *   title: 'Office',
 *   scopeId: 'sector',
 *   host: 'A ministry',
 *   start: '2027-01',
 *   currency: 'KES',
 *   hoursPerMonth: 120,
 *   staff: staffOfArchetype('core'),
 * });
 * explainOffice(office)[0]?.text; // => 'Nobody covers “Procurement” from 2027-01 to 2029-12.'
 * ```
 */
export const explainOffice = (
  office: PlannedOffice,
  options: {
    readonly locale?: MessagesOn<'office', OfficeMessageId>;
    readonly names?: Readonly<Record<string, string>>;
  } = {},
): OfficeSentence[] => {
  expectShape(office, plannedShape, ['office']);
  expectShape(options, optionsShape, ['options']);
  const { names = {} } = options;
  const texts = officeTexts(options.locale);
  const { roles, firstPossibleGap: gap, start, steps, checklist } = office;
  const statements: Omit<OfficeSentence, 'text'>[] = [
    ...roles.flatMap(({ id, uncovered }) =>
      uncovered.map(({ from, to }) => ({
        id: 'nobody-for' as const,
        parameters: { name: roleName(texts, names, id), from, to },
      })),
    ),
    ...(gap === null ? [{ id: 'lasts' as const, parameters: {} }] : []),
    ...(gap !== null && gap > start
      ? [{ id: 'last-until' as const, parameters: { month: shiftMonth(gap, -1) } }]
      : []),
    ...steps.map(({ id, by, because }) => ({ id: `step.${id}` as const, parameters: { by, because } })),
  ];
  return [
    ...statements.map(({ id, parameters }) => ({
      id,
      parameters,
      text: formatMessage(texts, id, parameters),
    })),
    ...checklist
      .filter(({ state }) => state !== 'done')
      .map(({ id, state }) => {
        const key: OfficeMessageId = `check.${id as OfficeCheck['id']}`;
        const said = formatMessage(texts, `check-state.${state}`);
        return { id: key, parameters: { state: said }, text: `${formatMessage(texts, key)} (${said})` };
      }),
  ];
};

const optionsShape = exact({}, { locale: anything, names: entries(text) }, 'options of an explanation');
