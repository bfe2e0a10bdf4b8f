import type { Candidate } from '../../selection/application/application.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { panelFigures } from '../round/panel-figures.ts';

/**
 * An application in points, for calls whose rules look at points and not at shares.
 *
 * @category calls
 * @example
 * ```ts
 * import type { PointEntry } from '@osee/scoring/selection';
 *
 * const entry: PointEntry = { id: 'a', points: { excellence: 4, impact: 3.5 }, attributes: { topic: 't1' } };
 * ```
 */
export interface PointEntry {
  readonly id: string;
  /** By the id of the criterion, in the unit of its scale; `null` when it is not known. */
  readonly points: Readonly<Record<string, number | null>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * The applications in points: the mean of the assessors for each criterion, in the unit of its scale.
 *
 * @param given - the model of the call
 * @param applications - with the scores of the assessors; those in conflict are not counted
 * @returns one entry per application, by id
 * @throws `OseeError` with the codes of `panelFigures`
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, pointEntries } from '@osee/scoring/selection';
 *
 * const scores = [{ criterion: 'local-ecosystem', value: 'strong', assessor: 'a' }];
 * const [kenya] = pointEntries(oseeCall2024, [{ id: 'ken-1', country: 'KEN', scores }]);
 * kenya?.points['local-ecosystem']; // => 1
 * kenya?.points['strategic-priority']; // => null
 * ```
 */
export const pointEntries = (
  given: SelectionModel,
  applications: readonly Candidate[],
): readonly PointEntry[] => {
  const model = expectModel(given);
  const figures = panelFigures(model, applications);
  const attributes = new Map(
    applications.map((application) => [application.id, application.attributes ?? {}]),
  );
  return figures.map(({ application, criteria }) => ({
    id: application,
    points: Object.fromEntries(criteria.map(({ criterion, mean }) => [criterion, mean])),
    attributes: Object.fromEntries(
      Object.entries(attributes.get(application) ?? {}).flatMap(([name, fact]) => {
        const value = typeof fact === 'object' && fact !== null ? fact.value : fact;
        return value === null ? [] : [[name, String(value)]];
      }),
    ),
  }));
};
