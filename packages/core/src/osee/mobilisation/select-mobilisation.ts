import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { MobilisationItem } from './mobilisation-item.ts';
import type { FundingLevelId, MobilisationStrategyId, OwnershipId } from './mobilisation-situation.ts';

/**
 * The situation that advice is wanted for. Each field that is given adds its own items.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationQuery } from '@osee/core';
 *
 * const query: MobilisationQuery = { fundingLevel: 'partial', ownership: 'government' };
 * ```
 */
export interface MobilisationQuery {
  readonly fundingLevel?: FundingLevelId;
  readonly ownership?: OwnershipId;
  readonly strategy?: MobilisationStrategyId;
  /** The number of one budgeting step, or `'all'`. */
  readonly budgetingStep?: number | 'all';
  /** Whether to add the contingency guidelines. */
  readonly contingency?: boolean;
}

const fundingLevels: readonly string[] = ['none-or-low', 'partial', 'full'] satisfies FundingLevelId[];
const itemsShape = shape.list(
  shape.record({
    appliesTo: shape.record(
      {},
      {
        fundingLevels: shape.list(shape.text),
        ownerships: shape.list(shape.text),
        strategies: shape.list(shape.text),
      },
    ),
  }),
  'an array of items',
);

const queryShape = shape.options({
  fundingLevel: shape.anything,
  ownership: shape.anything,
  strategy: shape.anything,
  budgetingStep: shape.anything,
  contingency: shape.flag,
});

const ownerships: readonly string[] = ['government', 'organisation', 'informal'] satisfies OwnershipId[];
const strategies: readonly string[] = [
  'partnering-with-tech-giants',
  'public-private-partnerships',
  'community-outreach',
] satisfies MobilisationStrategyId[];

/**
 * Picks the advice for a situation: the items of each field that the query gives, in the order of `items` and each once.
 * A query without any field gives all items.
 *
 * @category mobilisation
 * @param items - items of advice, such as `oseeMobilisation`, with or without a country's own
 * @param query - the situation
 * @returns the items that apply, the same objects as in `items`
 * @throws `OseeError` with code `unknown-option` when a field of the query holds a value that does not exist
 * @example
 * ```ts
 * import { oseeMobilisation, selectMobilisation } from '@osee/core';
 *
 * selectMobilisation(oseeMobilisation, { fundingLevel: 'none-or-low' }).length; // => 10
 * selectMobilisation(oseeMobilisation, { fundingLevel: 'full', ownership: 'informal' }).length; // => 18
 * selectMobilisation(oseeMobilisation, { budgetingStep: 1 })[0]?.name;
 * // => 'Conduct a needs assessment and gap analysis'
 * ```
 */
export const selectMobilisation = (
  items: readonly MobilisationItem[],
  query: MobilisationQuery = {},
): readonly MobilisationItem[] => {
  expectShape(items, itemsShape, ['items']);
  expectShape(query, queryShape, ['query']);
  const { fundingLevel, ownership, strategy, budgetingStep, contingency = false } = query;
  expectOption('fundingLevel', fundingLevel, fundingLevels);
  expectOption('ownership', ownership, ownerships);
  expectOption('strategy', strategy, strategies);
  expectStep(budgetingStep);
  const isUnlimited =
    fundingLevel === undefined &&
    ownership === undefined &&
    strategy === undefined &&
    budgetingStep === undefined &&
    !contingency;
  return items.filter(
    ({ appliesTo }) =>
      isUnlimited ||
      has(appliesTo.fundingLevels, fundingLevel) ||
      has(appliesTo.ownerships, ownership) ||
      has(appliesTo.strategies, strategy) ||
      isStep(appliesTo.budgetingStep, budgetingStep) ||
      (contingency && appliesTo.contingencyGuideline !== undefined),
  );
};

const has = <Id extends string>(tags: readonly Id[] | undefined, wanted: Id | undefined): boolean =>
  wanted !== undefined && tags?.includes(wanted) === true;

const isStep = (step: number | undefined, wanted: number | 'all' | undefined): boolean =>
  step !== undefined && (wanted === 'all' || step === wanted);

const expectOption = (field: string, got: string | undefined, known: readonly string[]): void => {
  if (got === undefined || known.includes(got)) return;
  throw new OseeError('unknown-option', `Expected one of ${known.join(', ')}, got ${describeValue(got)}.`, {
    path: [field],
    details: { expected: known, got },
  });
};

const expectStep = (got: number | 'all' | undefined): void => {
  if (got === undefined || got === 'all' || (Number.isInteger(got) && got >= 1)) return;
  throw new OseeError(
    'unknown-option',
    `Expected 'all' or a whole number from 1, got ${describeValue(got)}.`,
    {
      path: ['budgetingStep'],
      details: { got },
    },
  );
};
