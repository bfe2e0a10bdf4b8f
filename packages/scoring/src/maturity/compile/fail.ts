import { describeValue, OseeError, type Path } from '@osee/core';

/** Refuses a broken model or assessment. */
export const fail = (code: string, path: Path, expected: string, got?: unknown): never => {
  throw new OseeError(
    code,
    `Expected ${expected}${got === undefined ? '' : `, got ${describeValue(got)}`}.`,
    {
      path,
      details: got === undefined ? {} : { got },
    },
  );
};

/** Refuses a number outside its bounds, NaN among them. */
export const checkNumber = (path: Path, value: number, lowest: number, highest: number): void => {
  if (!(Number.isFinite(value) && value >= lowest && value <= highest)) {
    const range = highest < Number.MAX_VALUE ? `from ${lowest} to ${highest}` : `of ${lowest} or more`;
    fail('bad-number', path, `a number ${range}`, value);
  }
};
