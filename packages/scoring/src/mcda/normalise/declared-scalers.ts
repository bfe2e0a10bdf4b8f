import { OseeError } from '@osee/core';
import { isAtMost } from '../../number/compare.ts';
import { log } from '../../number/log.ts';
import { ratioOfDifferences } from '../../number/ratio-of-differences.ts';
import { sumOf } from '../../number/sums.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkMembers, type OptionNames } from '../internal/check-options.ts';
import { checkGoalpost, goalpostShare } from './goalpost-share.ts';
import type { CategoryValue } from './normalise-options.ts';
import type { Column, Scaler } from './scaler.ts';

const categoryNames: OptionNames<CategoryValue> = { category: true, value: true };

import { stretch } from './stretch.ts';

function declared<Entry>(list: readonly (Entry | null)[] | undefined, name: string, index: number): Entry {
  const entry = list?.[index];
  if (entry === undefined || entry === null) {
    throw new OseeError('missing-option', `Expected ${name} for criterion ${index}, got none.`, {
      path: [name, index],
      details: { criterion: index },
    });
  }
  return entry;
}

export const goalposts: Scaler = {
  judgesAlone: true,
  costs: 'negate',
  scale: ({ index, negated, options }) => {
    const goalpost = checkGoalpost(declared(options.goalposts, 'goalposts', index), ['goalposts', index]);
    const direction = negated ? 'minimise' : 'maximise';
    return (value) => {
      const along = goalpostShare(goalpost, direction, negated ? 0 - value : value);
      const share = options.truncate === false ? along : Math.min(1, Math.max(0, along));
      return stretch(share, options.range);
    };
  },
};

export const distanceToTarget: Scaler = {
  costs: 'negate',
  scale: ({ known, index, negated, options }) => {
    const target = checkNumber(declared(options.targets, 'targets', index), ['targets', index]);
    const low = known.reduce((a, b) => Math.min(a, b));
    const aim = negated ? -target : target;
    // There is no way to go for anybody.
    if (isAtMost(aim, low)) return 1;
    return (value) => {
      const share = ratioOfDifferences(value, low, aim, low);
      return options.truncate === true ? Math.min(1, share) : share;
    };
  },
};

export const categories: Scaler = {
  judgesAlone: true,
  costs: 'keep',
  scale: ({ index, options }: Column) => {
    const scale = checkList(declared(options.categories, 'categories', index), ['categories', index]);
    const values = new Map(
      scale.map((entry, place) => {
        checkMembers(entry, categoryNames, ['categories', index, place]);
        return [entry.category, checkNumber(entry.value, ['categories', index, place])];
      }),
    );
    return (category) => {
      const value = values.get(category);
      if (value === undefined) {
        throw new OseeError('unknown-category', `Expected a declared category, got ${category}.`, {
          path: ['categories', index],
          details: { got: category, expected: [...values.keys()] },
        });
      }
      return value;
    };
  },
};

export const none: Scaler = { costs: 'keep', judgesAlone: true, scale: () => (value) => value };

export const logarithmic: Scaler = {
  costs: 'keep',
  least: 1,
  scale: ({ known, isCost }) => {
    const total = sumOf(known.map(log));
    if (total === 0 || known.length === 1) return null;
    return (value) => {
      const share = log(value) / total;
      return isCost ? (1 - share) / (known.length - 1) : share;
    };
  },
};
