import {
  type CompetencyGap,
  describeValue,
  expectShape,
  type Framework,
  type KnownId,
  nearestWord,
  OseeError,
  shape,
} from '@osee/core';
import type { UserGroupId } from '../resource/audience-link.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { audiencesShape } from '../resource/catalogue-shape.ts';
import type { TrainingRole } from './training-role.ts';

const frameworkShape = shape.record(
  {
    audiences: shape.list(shape.record({ id: shape.text, name: shape.text })),
    competencies: shape.list(
      shape.record({ id: shape.text }, { page: shape.record({ audienceIds: shape.list(shape.text) }) }),
    ),
  },
  {},
  'a framework',
);
const gapsShape = shape.list(shape.record({ competencyId: shape.text }, {}, 'a gap'), 'an array of gaps');

/**
 * A role of an audience of the framework, or of a group of users of its training tables, with the gaps of the
 * competencies that its pages name it for. A group is all audiences that the catalogue links to it. Technical domains
 * have no audience: add their gaps by hand.
 *
 * @param written - the id of an audience or of a group of users
 * @param gaps - all gaps, as `analyseGaps` of `@osee/scoring` gives them
 * @param framework - with the pages of its competencies; localised, it names an audience in its language
 * @param catalogue - whose links lead from groups to audiences
 * @returns a role, whose size, level and hours you add; an audience has its name, a group gets it in the texts
 * @throws `OseeError` with code `unknown-role`, `wrong-type` or `wrong-value`
 * @category training schedules
 * @example
 * ```ts
 * import { oseeCatalogue, trainingRoleOf } from '@osee/catalogue';
 * import { oseeFramework } from '@osee/core';
 *
 * const need = { current: null, target: 1, gap: 1, coverage: 0, weight: 1 };
 * const gaps = oseeFramework.competencies.map(({ id }) => ({ ...need, competencyId: id }));
 * trainingRoleOf('procurement-and-legal', gaps, oseeFramework, oseeCatalogue).gaps.length; // => 16
 * trainingRoleOf('capacity-building-procurement-officers', gaps, oseeFramework, oseeCatalogue).name;
 * // => 'Procurement Officers'
 * ```
 */
export const trainingRoleOf = <Id extends string, Content extends Framework>(
  written: KnownId<Id, Content['audiences'][number]['id'] | UserGroupId>,
  gaps: readonly CompetencyGap[],
  framework: Content,
  catalogue: Pick<Catalogue, 'userGroups' | 'audienceLinks'>,
): TrainingRole => {
  expectShape(written, shape.text, ['id']);
  const id: string = written;
  expectShape(gaps, gapsShape, ['gaps']);
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(catalogue, audiencesShape, ['catalogue']);
  const audience = framework.audiences.find((each) => each.id === id);
  const isGroup = catalogue.userGroups.some((group) => group.id === id);
  if (audience === undefined && !isGroup) throw unknownRole(id, framework, catalogue);
  const audienceIds = new Set(
    audience === undefined
      ? catalogue.audienceLinks
          .filter(({ userGroupIds }) => userGroupIds.some((group) => group === id))
          .map(({ audienceId }) => audienceId)
      : [id],
  );
  const needed = new Set(
    framework.competencies
      .filter(({ page }) => page?.audienceIds.some((each) => audienceIds.has(each)))
      .map((competency) => competency.id),
  );
  return {
    id,
    ...(audience === undefined ? {} : { name: audience.name }),
    gaps: gaps.filter(({ competencyId }) => needed.has(competencyId)),
  };
};

const unknownRole = (
  id: string,
  { audiences }: Framework,
  { userGroups }: Pick<Catalogue, 'userGroups'>,
): OseeError<'unknown-role'> => {
  const nearest = nearestWord(
    id,
    [...userGroups, ...audiences].map((each) => each.id),
  );
  const hint = nearest === null ? '' : ` (the nearest is ${nearest})`;
  return new OseeError(
    'unknown-role',
    `Expected the id of an audience or of a group of users${hint}, got ${describeValue(id)}.`,
    { path: ['id'], details: { got: id } },
  );
};
