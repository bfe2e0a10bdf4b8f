import { expectShape } from '@osee/core';
import type { UserGroupId } from './audience-link.ts';
import type { Catalogue } from './catalogue.ts';
import { audiencesShape, groupsShape } from './catalogue-shape.ts';
import type { Resource } from './resource.ts';
import { resourcePart } from './resource-shape.ts';

const placesForm = resourcePart('places');
const audienceForm = resourcePart('places', 'moduleIds');

/**
 * The user groups that the framework prints for a resource.
 *
 * @param resource - the resource
 * @param catalogue - the catalogue whose `userGroups` tell the spellings apart
 * @returns ids in the order of the catalogue; empty when no place prints a known group
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, userGroupIdsOf } from '@osee/catalogue';
 *
 * const resource = oseeCatalogue.resources.find(({ id }) => id === 'standard-for-public-code');
 * resource && userGroupIdsOf(resource, oseeCatalogue); // => ['service-design']
 * ```
 */
export const userGroupIdsOf = (
  resource: Pick<Resource, 'places'>,
  catalogue: Pick<Catalogue, 'userGroups'>,
): readonly UserGroupId[] => {
  expectShape(resource, placesForm, ['resource']);
  expectShape(catalogue, groupsShape, ['catalogue']);
  const printed = new Set(resource.places.map((place) => place.userGroup));
  return catalogue.userGroups
    .filter((group) => group.printedAs.some((words) => printed.has(words)))
    .map((group) => group.id);
};

/**
 * The audiences that a resource is for: those of its modules, narrowed to the printed user groups where that leaves
 * somebody.
 *
 * @param resource - the resource
 * @param catalogue - the catalogue whose `audienceLinks` name the audiences
 * @returns ids of audiences in the order of the catalogue; empty for a resource that serves no module
 * @category resources
 * @example
 * ```ts
 * import { audienceIdsOf, oseeCatalogue } from '@osee/catalogue';
 *
 * const resource = oseeCatalogue.resources.find(({ id }) => id === 'gendermag');
 * resource && audienceIdsOf(resource, oseeCatalogue).length; // => 6
 * ```
 */
export const audienceIdsOf = (
  resource: Pick<Resource, 'places' | 'moduleIds'>,
  catalogue: Pick<Catalogue, 'userGroups' | 'audienceLinks'>,
): readonly string[] => {
  expectShape(resource, audienceForm, ['resource']);
  expectShape(catalogue, audiencesShape, ['catalogue']);
  const groups = new Set(userGroupIdsOf(resource, catalogue));
  const modules = new Set(resource.moduleIds);
  const ofModules = catalogue.audienceLinks.filter((link) => modules.has(link.moduleId));
  const narrowed = ofModules.filter((link) => link.userGroupIds.some((group) => groups.has(group)));
  return (narrowed.length > 0 ? narrowed : ofModules).map((link) => link.audienceId);
};
