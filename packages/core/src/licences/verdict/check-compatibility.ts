import { expectShape } from '../../input/expect-shape.ts';
import { record } from '../../input/shape-holders.ts';
import { text, words } from '../../input/shape-values.ts';
import type { Suggested } from '../../input/suggested.ts';
import type { LicenceIssue } from '../expression/licence-issue.ts';
import type { LicenceId } from '../generated/licence-id.ts';
import { osadlDate } from '../generated/osadl-matrix.ts';
import { evaluate, judgeFor } from './evaluate.ts';
import { readSide } from './read-operands.ts';
import type { LicenceCondition, LicenceNote, LicenceReason } from './reason.ts';
import type { LicenceStatement } from './statement.ts';
import { type LicenceUse, type LicenceVerdict, licenceUses } from './verdict.ts';

/**
 * A question of compatibility.
 *
 * @category licences
 * @example
 * ```ts
 * import type { CompatibilityQuestion } from '@osee/core/licences';
 *
 * const question: CompatibilityQuestion = { inbound: 'MIT', outbound: 'EUPL-1.2', use: 'combine' };
 * ```
 */
export interface CompatibilityQuestion {
  /** Licence of the part that comes in, as an expression or a name. */
  readonly inbound: Suggested<LicenceId>;
  /** Licence of the work that goes out; `proprietary` stands for one that is not open. */
  readonly outbound: Suggested<LicenceId>;
  readonly use: LicenceUse;
}

/**
 * The answer. Verdict, reason, condition and statements are those of the pair of licences that decided.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCompatibility, type Compatibility } from '@osee/core/licences';
 *
 * const answer: Compatibility = checkCompatibility({
 *   inbound: 'MIT OR GPL-2.0-only',
 *   outbound: 'Apache-2.0',
 *   use: 'combine',
 * });
 * answer.taken.inbound; // => 'MIT'
 * ```
 */
export interface Compatibility {
  readonly use: LicenceUse;
  /** Both sides as SPDX text, or as written where they are none. */
  readonly inbound: string;
  readonly outbound: string;
  readonly verdict: LicenceVerdict;
  readonly reason: LicenceReason;
  /** What a `conditional` depends on; `null` for other verdicts. */
  readonly condition: LicenceCondition | null;
  /** The pair of licences that decided. */
  readonly decidedBy: { readonly inbound: string; readonly outbound: string };
  /** The licences that were taken where an `OR` gave a choice. */
  readonly taken: { readonly inbound: string; readonly outbound: string };
  /** Who says what of the deciding pair. */
  readonly statements: readonly LicenceStatement[];
  /** Whether the sources of the deciding pair contradict each other. */
  readonly isDisputed: boolean;
  readonly notes: readonly LicenceNote[];
  readonly issues: readonly LicenceIssue[];
  /** Day of the matrix that was asked. */
  readonly matrixDate: string;
}

const question = /* @__PURE__ */ record(
  { inbound: text, outbound: text, use: /* @__PURE__ */ words(licenceUses) },
  {},
  'a question with inbound, outbound and use',
);

/**
 * May a part under one licence go into a work under another, for a use? The matrix of OSADL speaks for one work that
 * is passed on, the appendix of the EUPL for its own licences, and the rules of this library for every use; where they
 * contradict each other, all are shown. A licence that is not known never passes. This is not legal advice.
 *
 * @param asked - both licences and the use
 * @returns the verdict with its reason, condition and sources
 * @throws `OseeError` with code `wrong-type`, `wrong-value` for an unknown use
 * @category licences
 * @see docs/methods/licences.md
 * @example
 * ```ts
 * import { checkCompatibility } from '@osee/core/licences';
 *
 * const asked = { inbound: 'LGPL-3.0-or-later', outbound: 'MIT' } as const;
 * checkCompatibility({ ...asked, use: 'combine' }).verdict; // => 'no'
 * checkCompatibility({ ...asked, use: 'link-dynamically' }).verdict; // => 'yes'
 * checkCompatibility({ ...asked, use: 'link-statically' }).condition; // => 'replaceable-library'
 * ```
 */
export const checkCompatibility = (asked: CompatibilityQuestion): Compatibility => {
  expectShape(asked, question, ['asked']);
  const inbound = readSide(asked.inbound, ['inbound']);
  const outbound = readSide(asked.outbound, ['outbound']);
  const { decisive, ...found } = evaluate(inbound.expression, outbound.expression, judgeFor(asked.use));
  const said = decisive.statements.map(({ verdict }) => verdict);
  return {
    use: asked.use,
    inbound: inbound.text,
    outbound: outbound.text,
    verdict: found.verdict,
    reason: decisive.reason,
    condition: decisive.condition,
    decidedBy: { inbound: decisive.inbound, outbound: decisive.outbound },
    taken: { inbound: found.inbound, outbound: found.outbound },
    statements: decisive.statements,
    isDisputed: said.includes('yes') && said.includes('no'),
    notes: decisive.notes,
    issues: [...inbound.issues, ...outbound.issues],
    matrixDate: osadlDate,
  };
};
