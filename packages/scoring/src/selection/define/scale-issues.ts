import type { Issue, Path } from '@osee/core';
import { isBelow, isConstant, isEqual } from '../../number/compare.ts';
import { unless } from '../check/problem.ts';
import type { BandScale, CategoryScale, GoalpostScale, PiecewiseScale, Scale } from '../model/scale.ts';
import { valueOnScale } from '../model/value-on-scale.ts';

/** Scales that cannot work: without width or end, with gaps, with levels that do not differ. */
export const scaleIssues = (scale: Scale, path: Path): readonly Issue[] => {
  switch (scale.kind) {
    case 'goalposts':
      return goalpostIssues(scale, path);
    case 'categories':
      return categoryIssues(scale, path);
    case 'piecewise':
      return piecewiseIssues(scale, path);
    case 'bands':
      return bandIssues(scale, path);
  }
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isWorth = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1;

/** A count without an end outweighs everything else. */
const isEndless = (upper: unknown): boolean =>
  upper === undefined || upper === null || upper === Number.POSITIVE_INFINITY;

const goalpostIssues = (scale: GoalpostScale, path: Path): readonly Issue[] => {
  const { lower, upper, transform = 'linear', domain, step } = scale;
  if (isEndless(upper)) {
    const expected =
      'an upper goalpost, as a count without one outweighs everything else (goalposts are fixed; log1p tames large counts)';
    return unless(false, 'unbounded-scale', path, expected, upper);
  }
  if (!isNumber(lower) || !isNumber(upper)) {
    return unless(false, 'invalid-scale', path, 'goalposts that are numbers', 'something else');
  }
  const width = transform === 'logarithm' ? upper / lower : upper - lower;
  const least = { linear: -Infinity, log1p: -1, logarithm: 0, reciprocal: 0 }[transform];
  const isFlat = transform === 'reciprocal' && 1 / lower === 1 / upper;
  const sound = least < lower && lower < upper && width < Infinity && !isFlat;
  const isDomain = domain === undefined || (domain.length === 2 && domain[0] <= domain[1]);
  return [
    ...unless(sound, 'invalid-scale', path, 'a lower goalpost below the upper', `${lower} and ${upper}`),
    ...unless(
      step === undefined || (step > 0 && valueOnScale(scale, upper) !== null),
      'invalid-scale',
      [...path, 'step'],
      'a step above 0 that leads from the lower goalpost to the upper',
      step,
    ),
    ...unless(
      isDomain,
      'invalid-scale',
      [...path, 'domain'],
      'the smallest value and the largest, in this order',
      domain,
    ),
  ];
};

const categoryIssues = ({ levels }: CategoryScale, path: Path): readonly Issue[] => {
  const ids = new Set(levels.map(({ id }) => id));
  const sound = ids.size > 0 && ids.size === levels.length && levels.every(({ value }) => isWorth(value));
  const expected = 'levels of different ids with values from 0 to 1';
  return sound
    ? differingIssues(levels, [...path, 'levels'])
    : unless(false, 'invalid-scale', path, expected, { kind: 'categories' });
};

/** Levels that are worth the same, or stand for the same, are no different levels. */
const differingIssues = (
  levels: readonly { readonly id: string; readonly value: number; readonly anchor: string }[],
  path: Path,
): readonly Issue[] =>
  levels.flatMap(({ id, value, anchor }, index) => {
    const same = levels
      .slice(0, index)
      .find((one) => isEqual(one.value, value, 1) || (anchor.trim() !== '' && one.anchor === anchor));
    const expected = `a level that differs from "${same?.id}" in worth and in words`;
    return unless(same === undefined, 'equal-levels', [...path, index], expected, id);
  });

const piecewiseIssues = ({ points }: PiecewiseScale, path: Path): readonly Issue[] => {
  const place = [...path, 'points'];
  const read = points.every((point) => point.length === 2 && isNumber(point[0]) && isWorth(point[1]));
  const rising = points.every(([quantity], index) => index === 0 || (points[index - 1]?.[0] ?? 0) < quantity);
  const sound =
    read &&
    rising &&
    points.length >= 2 &&
    !isConstant(
      points.map(([, worth]) => worth),
      1,
    );
  const expected = 'two points or more of rising quantity with worths from 0 to 1 that are not all the same';
  return unless(sound, 'invalid-scale', place, expected, points.length);
};

const bandIssues = ({ bands }: BandScale, path: Path): readonly Issue[] => {
  const place = [...path, 'bands'];
  const ids = new Set(bands.map(({ id }) => id));
  const ends = bands.flatMap(({ from, below }) => [from, below]).filter((end) => end !== undefined);
  const read = bands.length > 0 && ends.every(isNumber) && bands.every(({ value }) => isWorth(value));
  if (!read || ids.size < bands.length) {
    return unless(
      false,
      'invalid-scale',
      place,
      'bands of different ids with values from 0 to 1',
      bands.length,
    );
  }
  return [
    ...bands.flatMap((band, index) => joinIssues(bands[index - 1], band, [...place, index])),
    ...differingIssues(bands, place),
  ];
};

type Band = BandScale['bands'][number];

/** Every quantity between the first band and the last has one band. */
const joinIssues = (before: Band | undefined, band: Band, path: Path): readonly Issue[] => {
  const width = unless(
    (band.from ?? -Infinity) < (band.below ?? Infinity),
    'invalid-scale',
    path,
    'a band that ends above where it begins',
    band.id,
  );
  if (before === undefined) return width;
  const [end, start] = [before.below, band.from];
  if (end === undefined || start === undefined) {
    return [
      ...width,
      ...unless(false, 'invalid-scale', path, 'an edge between this band and the one before', band.id),
    ];
  }
  const code = isBelow(end, start) ? 'scale-gap' : 'scale-overlap';
  const expected = `a band that begins where "${before.id}" ends, at ${end}`;
  return [...width, ...unless(isEqual(end, start), code, path, expected, start)];
};
