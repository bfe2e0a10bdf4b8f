import { OseeError } from '../../errors/osee-error.ts';
import { oseeCostModel } from '../../osee/mobilisation/osee-cost-model.ts';
import { currencyOf } from '../../resourcing/currency/currency.ts';
import { unknownId } from '../../resourcing/series/rate-series.ts';
import { ownKinds } from './office-money.ts';
import type { OfficeOutline } from './office-outline.ts';

/** The last year of a budget. */
const lastYear = 2200;

/** Refuses what the budget of the office would refuse, where it stands in the outline. */
export const expectCountable = (outline: OfficeOutline, end: string): void => {
  currencyOf(outline.currency, ['outline', 'currency']);
  if (Number(end.slice(0, end.indexOf('-'))) > lastYear) {
    throw new OseeError(
      'out-of-range',
      `Expected a first month from which the plan ends by ${lastYear}, got ${outline.start}, from which it ends in ${end}.`,
      { path: ['outline', 'start'], details: { start: outline.start, end, lastYear } },
    );
  }
  const kinds = [...oseeCostModel.costs, ...ownKinds].map(({ id }) => id);
  for (const [place, { kind }] of (outline.costs ?? []).entries()) {
    if (!kinds.includes(kind)) {
      throw unknownId('a kind of cost', kind, kinds, ['outline', 'costs', place, 'kind']);
    }
  }
};
