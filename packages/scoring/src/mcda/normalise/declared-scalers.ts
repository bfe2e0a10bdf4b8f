import { OseeError } from '@osee/core';
import { checkNumber } from '../internal/check-number.ts';
import { checkGoalpost, goalpostShare } from './goalpost-share.ts';
import type { Column, Scaler } from './scaler.ts';
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
      return stretch(checkNumber(share, ['matrix']), options.range);
    };
  },
};

export const distanceToTarget: Scaler = {
  costs: 'negate',
  scale: ({ known, index, negated, options }) => {
    const target = checkNumber(declared(options.targets, 'targets', index), ['targets', index]);
    const low = known.reduce((a, b) => Math.min(a, b));
    const span = (negated ? -target : target) - low;
    if (span <= 0) return null;
    return (value) => (options.truncate === true ? Math.min(1, (value - low) / span) : (value - low) / span);
  },
};

export const categories: Scaler = {
  judgesAlone: true,
  costs: 'keep',
  scale: ({ index, options }: Column) => {
    const scale = declared(options.categories, 'categories', index);
    const values = new Map(scale.map(({ category, value }) => [category, value]));
    return (category) => {
      const value = values.get(category);
      if (value === undefined) {
        throw new OseeError('unknown-category', `Expected a declared category, got ${category}.`, {
          path: ['categories', index],
          details: { got: category, expected: [...values.keys()] },
        });
      }
      return checkNumber(value, ['categories', index]);
    };
  },
};

export const none: Scaler = { costs: 'keep', judgesAlone: true, scale: () => (value) => value };

export const logarithmic: Scaler = {
  costs: 'keep',
  least: 1,
  scale: ({ known, isCost }) => {
    const total = known.reduce((sum, value) => sum + Math.log(value), 0);
    if (total === 0 || known.length === 1) return null;
    return (value) => {
      const share = Math.log(value) / total;
      return isCost ? (1 - share) / (known.length - 1) : share;
    };
  },
};
