import { expectShape, type MessagesOn, shape } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { ProjectMessageId } from '../../project/messages/project-message-id.ts';
import { badgeForm } from './badge-form.ts';
import { badgeTexts } from './badge-texts.ts';

/**
 * What a badge service reads to draw a badge.
 *
 * @category reports
 * @see shields.io, endpoint badge, schema version 1
 * @example
 * ```ts
 * import type { BadgeEndpoint } from '@osee/scoring/report';
 *
 * const endpoint: BadgeEndpoint = { schemaVersion: 1, label: 'maturity', message: 'not assessed', color: '505050' };
 * ```
 */
export interface BadgeEndpoint {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/**
 * The badge of a maturity result as the JSON that a badge service such as shields.io draws: label, level with its
 * number, and the day.
 *
 * @param result - a result of `scoreMaturity`, of any model
 * @param options - the language
 * @returns an object to be written as JSON and served under an address
 * @throws `OseeError` with code `unknown-message` when the language lacks a text, `wrong-type`, `wrong-value` or
 * `unknown-option` and a path for an argument of another form
 * @category reports
 * @see shields.io, endpoint badge, schema version 1
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { dpgProjectModel } from '@osee/scoring/models';
 * import { badgeEndpoint } from '@osee/scoring/report';
 *
 * const { id, version } = dpgProjectModel;
 * const assessment = { subject: 'Example', model: { id, version }, asOf: '2026-10-01', answers: [] };
 * badgeEndpoint(scoreMaturity(dpgProjectModel, assessment), { locale: en }).message; // => 'not assessed, 2026-10-01'
 * ```
 */
export const badgeEndpoint = (
  result: MaturityResult,
  options: { readonly locale: MessagesOn<'project', ProjectMessageId> },
): BadgeEndpoint => {
  expectShape(result, badgeForm, ['result']);
  expectShape(options, optionsShape, ['options']);
  const { label, value, reached } = badgeTexts({ result, locale: options.locale });
  return {
    schemaVersion: 1,
    label,
    message: `${value}, ${result.asOf}`.replaceAll(/[\u2066-\u2069]/gu, ''),
    color: reached === null ? '505050' : '0b4f8a',
  };
};

const optionsShape = /* #__PURE__ */ shape.exact({ locale: shape.anything }, {}, 'options with a locale');
