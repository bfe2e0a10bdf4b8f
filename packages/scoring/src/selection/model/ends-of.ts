import type { CategoryScale, Scale } from './scale.ts';

/** Where a scale of quantities begins and ends; `null` where it is open. */
export interface ScaleEnds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The first and the last quantity of a scale. */
export const endsOf = (scale: Exclude<Scale, CategoryScale>): ScaleEnds => {
  switch (scale.kind) {
    case 'goalposts':
      return { lower: scale.lower, upper: scale.upper };
    case 'piecewise':
      return { lower: scale.points[0]?.[0] ?? null, upper: scale.points.at(-1)?.[0] ?? null };
    case 'bands':
      return { lower: scale.bands[0]?.from ?? null, upper: scale.bands.at(-1)?.below ?? null };
  }
};

/** The worths that a scale declares, from 0 to 1. */
export const worthsOf = (scale: Scale): readonly number[] => {
  switch (scale.kind) {
    case 'goalposts':
      return [0, 1];
    case 'piecewise':
      return scale.points.map(([, worth]) => worth);
    case 'bands':
      return scale.bands.map(({ value }) => value);
    case 'categories':
      return scale.levels.map(({ value }) => value);
  }
};
