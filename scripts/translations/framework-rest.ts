import * as core from '@osee/core';
import { restOfFramework, restOfItem } from '../../packages/core/src/framework/framework-rest.ts';

/** As `localiseFramework` walks it, so that paths are the ids of the bundle. */
export const frameworkRest = {
  ...Object.fromEntries(
    Object.entries(core.itemsByKind(core.oseeFramework)).map(([kind, items]) => [
      kind,
      items.map(restOfItem),
    ]),
  ),
  ...restOfFramework(core.oseeFramework),
};

/** Titles of works stay as they are printed. */
export const isPrintedTitle = (id: string): boolean => /^training-activity\..*\.title$/u.test(id);
