/**
 * The closed list of reasons for "not applicable", each in a sentence. A reason says that no case can be counted. Where an
 * item allows none of them, a whole of zero means the first step, unless the note for assessors says otherwise.
 *
 * @category instrument
 * @example
 * ```ts
 * import { notApplicableReasons } from '@osee/core/instrument';
 *
 * notApplicableReasons['no-personal-data']; // => 'No system of the institution holds personal data.'
 * ```
 */
export const notApplicableReasons = {
  'no-decision-above-threshold': 'No decision on software above the national threshold fell in the period.',
  'no-new-system': 'No new system was chosen in the period.',
  'no-move': 'No move to open source software was made in the period.',
  'nothing-released':
    'No software was released in the period, and none was commissioned with the right to release it.',
  'no-tender': 'No tender for software fell in the period.',
  'no-award': 'No contract for software was awarded in the period.',
  'no-open-source-award': 'No contract for work on open source software was awarded in the period.',
  'no-personal-data': 'No system of the institution holds personal data.',
  'no-third-party': 'No third party handles personal data for the institution.',
  'no-code-maintained': 'The institution maintains no code, and no supplier maintains any for it.',
  'no-development-contract': 'No contract for the development of software is running.',
  'no-code-base-led': 'The institution leads no code base.',
  'no-open-source-service': 'No service rests on open source software yet.',
  'no-in-kind-contribution': 'No in-kind contribution is in use.',
  'no-service-project': 'No project for a service was begun in the period.',
  'no-international-agreement': 'No international agreement on data or on digital technology is in force.',
  'no-partnership-contract': 'No partnership contract for digital infrastructure is running.',
  'no-custom-built-system': 'No system in operation was built to order.',
  'no-built-or-adapted-system': 'No system in operation was built to order or adapted.',
  'no-login': 'No service needs a login.',
  'one-language': 'The country has one official language and no recognised minority language.',
  'no-outside-funding': 'No system is paid for from outside the country.',
  'no-software-developed': 'No software was developed at the cost of the institution in the period.',
  'no-own-course': 'The institution gives no course of its own.',
  'no-local-change': 'The institution changed no open source software of others in the period.',
} as const;

/**
 * Id of a reason for "not applicable".
 *
 * @category instrument
 * @example
 * ```ts
 * import type { NotApplicableReasonId } from '@osee/core/instrument';
 *
 * const reason: NotApplicableReasonId = 'one-language';
 * ```
 */
export type NotApplicableReasonId = keyof typeof notApplicableReasons;
