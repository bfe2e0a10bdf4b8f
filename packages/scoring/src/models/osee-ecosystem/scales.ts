import { extentSteps, type InstrumentItem, instrumentItems, instrumentSteps } from '@osee/core/instrument';
import type { Scale, ScaleOption } from '../../maturity/index.ts';

/** Where the ranges of the questions of extent end; the first holds what is none at all. */
const ends: readonly (readonly [numerator: number, denominator: number])[] = [
  [0, 1],
  [1, 4],
  [1, 2],
  [9, 10],
  [1, 1],
];

const optionsOf = (more: (position: number) => Partial<ScaleOption>): readonly ScaleOption[] =>
  instrumentSteps.map(({ id, title, value }, position) => ({ id, value, label: title, ...more(position) }));

/** Every question of extent has one scale; the others have one each. */
export const scaleIdOf = ({ id, scale }: InstrumentItem): string => (scale === 'extent' ? 'extent' : id);

const describe = (steps: readonly string[]) => (position: number) => ({
  description: steps[position] ?? '',
});

/** The scales of the model; `five-steps` is that of the questions that are no longer asked. */
export const ecosystemScales: readonly Scale[] = [
  {
    id: 'extent',
    options: optionsOf((position) => {
      const upTo = ends[position];
      return { ...describe(extentSteps)(position), ...(upTo && { upTo }) };
    }),
  },
  ...instrumentItems
    .filter(({ scale }) => scale !== 'extent')
    .map((item): Scale => ({ id: scaleIdOf(item), options: optionsOf(describe(item.steps)) })),
  { id: 'five-steps', options: optionsOf(() => ({})) },
];
