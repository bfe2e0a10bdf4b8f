import { expectShape, OseeError, type Path } from '@osee/core';
import { scaleIssues } from '../../selection/define/scale-issues.ts';
import { modelForm } from './development-form.ts';
import type { DevelopmentModel, DevelopmentPart } from './development-model.ts';
import { expectGroups } from './index-groups.ts';

/** Refuses a model with which nothing can be worked out. */
export const expectDevelopmentModel = (model: DevelopmentModel): void => {
  expectShape(model, modelForm, ['model']);
  const { parts, groups } = model;
  if (parts.length === 0) fail('empty-model', ['model', 'parts'], 'a part with an indicator', 'none');
  const seen = new Set<string>();
  const once = (id: string, path: Path): void => {
    if (seen.has(id)) fail('duplicate-id', path, 'an id that stands once in the model', id);
    seen.add(id);
  };
  expectWeight(parts, ['model', 'parts']);
  const partOfOverlap = new Map<string, string>();
  for (const [place, part] of parts.entries()) {
    const path = ['model', 'parts', place];
    once(part.id, [...path, 'id']);
    expectIndicators(part, path, once);
    for (const [at, { overlap }] of part.indicators.entries()) {
      if (overlap === undefined) continue;
      const other = partOfOverlap.get(overlap) ?? part.id;
      partOfOverlap.set(overlap, other);
      if (other !== part.id) {
        const expected = 'overlapping indicators in one part, or another word';
        fail('overlap-across-parts', [...path, 'indicators', at, 'overlap'], expected, overlap);
      }
    }
  }
  if (groups !== undefined) expectGroups(groups, ['model', 'groups']);
};

const expectIndicators = (
  { indicators }: DevelopmentPart,
  path: Path,
  once: (id: string, path: Path) => void,
): void => {
  const place = [...path, 'indicators'];
  if (indicators.length === 0) fail('empty-part', place, 'an indicator at least', 'none');
  expectWeight(indicators, place);
  for (const [at, { id, scale }] of indicators.entries()) {
    once(id, [...place, at, 'id']);
    const [first] = scaleIssues(scale, [...place, at, 'scale']);
    if (first) throw new OseeError(first.code, first.message, { path: first.path, details: first.details });
  }
};

const expectWeight = (items: readonly { readonly weight?: number }[], path: Path): void => {
  if (items.length > 0 && items.every(({ weight = 1 }) => weight === 0)) {
    fail('all-zero-weights', path, 'a weight above 0', 0);
  }
};

/** Throws in the one form of messages. */
export const fail = (code: string, path: Path, expected: string, got: string | number): never => {
  const shown = typeof got === 'string' ? got.slice(0, 60) : got;
  throw new OseeError(
    code,
    `Expected ${expected}, got ${typeof shown === 'string' ? `"${shown}"` : shown}.`,
    {
      path,
      details: { expected, got: shown },
    },
  );
};
