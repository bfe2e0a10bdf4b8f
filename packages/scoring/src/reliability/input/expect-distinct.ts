import { OseeError, type Path } from '@osee/core';

/** Refuses a list of categories in which one stands twice, or is `null`. */
export const expectDistinct = (categories: readonly unknown[], path: Path): void => {
  const twice = categories.findIndex(
    (category, place) => category === null || categories.indexOf(category) !== place,
  );
  if (twice === -1) return;
  throw new OseeError('wrong-value', 'Expected each category once, and none of them null.', {
    path: [...path, twice],
    details: { got: categories[twice] },
  });
};
