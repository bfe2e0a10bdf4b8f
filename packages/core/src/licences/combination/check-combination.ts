import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { list, options as optionShape } from '../../input/shape-holders.ts';
import { text, words } from '../../input/shape-values.ts';
import type { Suggested } from '../../input/suggested.ts';
import {
  type LicenceExpression,
  type LicenceTerm,
  termsOf,
  textOfExpression,
  textOfTerm,
} from '../expression/licence-expression.ts';
import type { LicenceIssue } from '../expression/licence-issue.ts';
import type { LicenceId } from '../generated/licence-id.ts';
import { evaluate, judgeFor } from '../verdict/evaluate.ts';
import { type ReadSide, readSide } from '../verdict/read-operands.ts';
import type { LicenceCondition, LicenceReason } from '../verdict/reason.ts';
import { compareVerdicts, type LicenceUse, type LicenceVerdict, licenceUses } from '../verdict/verdict.ts';
import { demandOf, outboundCandidates, useRank } from './candidates.ts';

/**
 * Options of `checkCombination`.
 *
 * @category licences
 * @example
 * ```ts
 * import type { CombinationOptions } from '@osee/core/licences';
 *
 * const options: CombinationOptions = { use: 'link-statically', among: ['MIT', 'EUPL-1.2'] };
 * ```
 */
export interface CombinationOptions {
  /** What is done with every component; `combine` where it is not given. */
  readonly use?: LicenceUse;
  /** Outbound licences to try; every open licence of the table where it is not given. */
  readonly among?: readonly Suggested<LicenceId>[];
}

/**
 * How one component goes into a work under one outbound licence.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCombination, type ComponentVerdict } from '@osee/core/licences';
 *
 * const [first] = checkCombination(['MIT', 'GPL-2.0-only'], { among: ['GPL-2.0-only'] }).outbound;
 * const components: readonly ComponentVerdict[] = first?.components ?? [];
 * components.map(({ reason }) => reason); // => ['notice-kept', 'same-licence']
 * ```
 */
export interface ComponentVerdict {
  readonly verdict: LicenceVerdict;
  readonly reason: LicenceReason;
  readonly condition: LicenceCondition | null;
  /** The licences that were taken where an `OR` gave a choice. */
  readonly taken: string;
}

/**
 * An outbound licence with the verdict over all components: that of the worst.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCombination, type OutboundChoice } from '@osee/core/licences';
 *
 * const choices: readonly OutboundChoice[] = checkCombination(['GPL-2.0-only', 'MPL-2.0']).outbound;
 * choices[0]?.licence; // => 'GPL-2.0-only'
 * ```
 */
export interface OutboundChoice {
  readonly licence: string;
  readonly verdict: LicenceVerdict;
  /** One for each component, in the order given. */
  readonly components: readonly ComponentVerdict[];
}

/**
 * Whether two components go together: the best verdict under any outbound licence that was tried.
 *
 * @category licences
 * @example
 * ```ts
 * import { type ComponentPair, checkCombination } from '@osee/core/licences';
 *
 * const pairs: readonly ComponentPair[] = checkCombination(['GPL-2.0-only', 'Apache-2.0']).pairs;
 * pairs[0]?.verdict; // => 'no'
 * ```
 */
export interface ComponentPair {
  /** Positions of the two components. */
  readonly first: number;
  readonly second: number;
  readonly verdict: LicenceVerdict;
}

/**
 * What became of a set of components.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCombination, type LicenceCombination } from '@osee/core/licences';
 *
 * const combination: LicenceCombination = checkCombination(['MIT', 'Frobnicate']);
 * combination.verdict; // => 'unknown'
 * ```
 */
export interface LicenceCombination {
  readonly use: LicenceUse;
  /** The best verdict under any outbound licence that was tried. */
  readonly verdict: LicenceVerdict;
  /** Components as SPDX text, or as written where they are none. */
  readonly components: readonly string[];
  /** Outbound licences with a `yes` or a `conditional`: `yes` first, then those that ask less. */
  readonly outbound: readonly OutboundChoice[];
  /** Every pair of components that differ, once. */
  readonly pairs: readonly ComponentPair[];
  readonly issues: readonly LicenceIssue[];
}

/** How many different components are looked at. */
const mostComponents = 300;

/**
 * Do these components go together, and under which licences may the whole go out? Each is judged into each outbound
 * licence; the whole is as good as its worst component. A component that is added can only make it worse.
 *
 * @param expressions - licences of the components, as expressions or names
 * @param options - use, outbound licences to try
 * @returns the verdict, the outbound choices, and each pair of components
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `unknown-option`, `too-many-components` (more than 300
 * different ones)
 * @category licences
 * @example
 * ```ts
 * import { checkCombination } from '@osee/core/licences';
 *
 * const choices = checkCombination(['MIT', 'LGPL-2.1-only', 'Apache-2.0 OR GPL-2.0-or-later']).outbound;
 * choices.filter(({ verdict }) => verdict === 'yes').map(({ licence }) => licence);
 * // => ['GPL-3.0-or-later', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-2.0-only']
 * checkCombination(['GPL-2.0-only', 'Apache-2.0']).verdict; // => 'no'
 * ```
 */
export const checkCombination = (
  expressions: readonly string[],
  options: CombinationOptions = {},
): LicenceCombination => {
  expectShape(expressions, list(text, 'an array of licence expressions'), ['expressions']);
  expectShape(options, optionShape({ use: words(licenceUses), among: list(text) }), ['options']);
  const { use = 'combine' } = options;
  const sides = expressions.map((written, place) => readSide(written, ['expressions', place]));
  const among = options.among?.map((written, place) => readSide(written, ['options', 'among', place]));
  const rows = judgeRows(sides, among?.map(({ expression }) => expression) ?? candidatesFor(sides), use);
  const choices = rows.choices.map((licence, place): OutboundChoice => {
    const components = sides.map(({ text: key }) => rows.of(key, place));
    return { licence, verdict: worstOf(components.map(({ verdict }) => verdict)), components };
  });
  return {
    use,
    verdict: bestOf(choices.map(({ verdict }) => verdict)),
    components: sides.map((side) => side.text),
    outbound: choices.filter(passes).sort(byChoice),
    pairs: pairsOf(sides, rows),
    issues: [...sides, ...(among ?? [])].flatMap(({ issues }) => issues),
  };
};

const passes = ({ verdict }: OutboundChoice): boolean => verdict === 'yes' || verdict === 'conditional';

const byChoice = (left: OutboundChoice, right: OutboundChoice): number =>
  compareVerdicts(right.verdict, left.verdict) ||
  demandOf(left.licence) - demandOf(right.licence) ||
  useRank(left.licence) - useRank(right.licence) ||
  (left.licence < right.licence ? -1 : 1);

const worstOf = (verdicts: readonly LicenceVerdict[]): LicenceVerdict =>
  verdicts.reduce((left, right) => (compareVerdicts(right, left) < 0 ? right : left), 'yes');

const bestOf = (verdicts: readonly LicenceVerdict[]): LicenceVerdict =>
  verdicts.reduce((left, right) => (compareVerdicts(right, left) > 0 ? right : left), 'no');

const candidatesFor = (sides: readonly ReadSide[]): readonly LicenceTerm[] => {
  const found = new Map(outboundCandidates().map((term) => [textOfTerm(term), term]));
  for (const term of sides.flatMap(({ expression }) => termsOf(expression))) {
    if (term.standing === 'held' && term.exception !== null && !term.orLater)
      found.set(textOfTerm(term), term);
  }
  return [...found.values()];
};

interface Rows {
  readonly choices: readonly string[];
  readonly of: (component: string, choice: number) => ComponentVerdict;
}

/** Each different component into each outbound licence, once. */
const judgeRows = (
  sides: readonly ReadSide[],
  outbound: readonly LicenceExpression[],
  use: LicenceUse,
): Rows => {
  const different = new Map(sides.map((side) => [side.text, side.expression]));
  if (different.size > mostComponents) {
    throw new OseeError(
      'too-many-components',
      `Expected at most ${mostComponents} different licence expressions, got ${different.size}.`,
      { path: ['expressions'], details: { maximum: mostComponents, got: different.size } },
    );
  }
  const judge = judgeFor(use);
  const choices: string[] = [];
  const rows = new Map<string, ComponentVerdict[]>([...different.keys()].map((key) => [key, []]));
  for (const choice of outbound) {
    for (const [key, expression] of different) {
      const found = evaluate(expression, choice, judge);
      const { reason, condition } = found.decisive;
      rows.get(key)?.push({ verdict: found.verdict, reason, condition, taken: found.inbound });
    }
    choices.push(textOfExpression(choice));
  }
  const nothing: ComponentVerdict = {
    verdict: 'unknown',
    reason: 'not-in-table',
    condition: null,
    taken: '',
  };
  return { choices, of: (component, choice) => rows.get(component)?.[choice] ?? nothing };
};

const bestTogether = (left: string, right: string, rows: Rows): LicenceVerdict => {
  let best: LicenceVerdict = 'no';
  for (let choice = 0; choice < rows.choices.length && best !== 'yes'; choice += 1) {
    best = bestOf([best, worstOf([rows.of(left, choice).verdict, rows.of(right, choice).verdict])]);
  }
  return best;
};

const pairsOf = (sides: readonly ReadSide[], rows: Rows): readonly ComponentPair[] => {
  const firstPlaces = new Map<string, number>();
  sides.forEach((side, place) => {
    if (!firstPlaces.has(side.text)) firstPlaces.set(side.text, place);
  });
  const different = [...firstPlaces];
  return different.flatMap(([left, first], place) =>
    different
      .slice(place + 1)
      .map(([right, second]) => ({ first, second, verdict: bestTogether(left, right, rows) })),
  );
};
