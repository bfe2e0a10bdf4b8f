import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';

/** A code, or a country as `findCountry` gives it. */
export const countryShape: Shape = shape.either(
  shape.textAs('a country code'),
  shape.record(
    {
      alpha2: shape.orNull(shape.text),
      alpha3: shape.text,
      name: shape.text,
      incomeHistory: shape.record({}),
    },
    {},
    'a country',
  ),
);
