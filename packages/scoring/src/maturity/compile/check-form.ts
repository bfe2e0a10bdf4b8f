import type { Path } from '@osee/core';
import type { MaturityModel } from '../model/maturity-model.ts';
import { fail } from './fail.ts';

/** Refuses a model whose parts are missing or of another type, as those of a program without types may be. */
export const checkForm = (model: MaturityModel): void => {
  for (const list of ['scales', 'levels', 'nodes', 'criteria'] as const) checkList(model?.[list], [list]);
  checkOptionalList(model.bands, ['bands']);
  if (model.policies !== undefined && !isObject(model.policies)) {
    fail('not-a-model', ['policies'], 'policies by name', model.policies);
  }
  for (const [position, { options }] of model.scales.entries()) {
    checkList(options, ['scales', position, 'options']);
  }
  for (const [position, { requires }] of model.levels.entries()) {
    checkList(requires, ['levels', position, 'requires']);
  }
  for (const [position, { impacts, dependsOn, retired }] of model.criteria.entries()) {
    const path = ['criteria', position];
    checkList(impacts, [...path, 'impacts']);
    checkOptionalList(dependsOn, [...path, 'dependsOn'], isText);
    checkOptionalList(retired?.replacedBy, [...path, 'retired', 'replacedBy'], isText);
  }
};

type Check = (entry: unknown) => boolean;

const isObject: Check = (entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry);

const isText: Check = (entry) => typeof entry === 'string';

const checkList = (list: unknown, path: Path, fits = isObject): void => {
  if (!Array.isArray(list)) fail('not-a-model', path, 'a list', list ?? null);
  for (const [position, entry] of (list as unknown[]).entries()) {
    const expected = fits === isText ? 'an id' : 'an entry with named fields';
    if (!fits(entry)) fail('not-a-model', [...path, position], expected, entry ?? null);
  }
};

const checkOptionalList = (list: unknown, path: Path, fits = isObject): void => {
  if (list !== undefined) checkList(list, path, fits);
};
