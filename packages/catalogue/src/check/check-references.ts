import type { Framework, Issue, Path } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import type { FrameworkPlace } from '../resource/framework-place.ts';
import { lostCompetencies, lostPrerequisites } from './prerequisite-references.ts';

type ReferenceIssueCode =
  | 'unknown-stand-in'
  | 'unknown-whole'
  | 'circular-parts'
  | 'unknown-prerequisite'
  | 'circular-prerequisites'
  | 'unlisted-printed-module'
  | 'unknown-user-group'
  | 'unknown-module'
  | 'unknown-competency'
  | 'unknown-technical-domain'
  | 'unknown-audience'
  | 'unknown-training-activity';

export interface Reference {
  readonly code: ReferenceIssueCode;
  readonly kind: string;
  readonly got: string | number;
  readonly path: Path;
}

export const checkReferences = (
  catalogue: Catalogue,
  framework: Framework | undefined,
): readonly Issue<ReferenceIssueCode>[] =>
  [
    ...withinCatalogue(catalogue),
    ...(framework === undefined ? [] : intoFramework(catalogue, framework)),
  ].map(({ code, kind, got, path }) => ({
    code,
    severity: 'error',
    path,
    message: `Expected ${kind}, got "${got}".`,
    details: { got },
  }));

const withinCatalogue = (catalogue: Catalogue): Reference[] => {
  const resourceIds = new Set(catalogue.resources.map(({ id }) => id));
  const printedGroups = new Set(catalogue.userGroups.flatMap(({ printedAs }) => printedAs));
  const standIns = catalogue.knownGaps.flatMap((gap, position) =>
    gap.standInIds.map((got, place) => ({
      code: 'unknown-stand-in' as const,
      kind: 'the id of a resource of the catalogue',
      got,
      path: ['knownGaps', position, 'standInIds', place],
      known: resourceIds.has(got),
    })),
  );
  const wholes = new Map(catalogue.resources.map(({ id, isPartOf }) => [id, isPartOf]));
  const parts = catalogue.resources.flatMap(({ id, isPartOf }, position) =>
    isPartOf === undefined
      ? []
      : [
          {
            code: 'unknown-whole' as const,
            kind: 'the id of another resource of the catalogue',
            got: isPartOf,
            path: ['resources', position, 'isPartOf'],
            known: isPartOf !== id && resourceIds.has(isPartOf),
          },
          {
            code: 'circular-parts' as const,
            kind: 'a whole that is not a part of its own part',
            got: isPartOf,
            path: ['resources', position, 'isPartOf'],
            known: isPartOf === id || !isAbove(id, isPartOf, wholes),
          },
        ],
  );
  const printed = placesOf(catalogue).flatMap(({ place, path, moduleIds }) => [
    {
      code: 'unlisted-printed-module' as const,
      kind: 'the printed module among the modules of the resource',
      got: place.moduleId ?? '',
      path: [...path, 'moduleId'],
      known: place.moduleId === null || moduleIds.includes(place.moduleId),
    },
    {
      code: 'unknown-user-group' as const,
      kind: 'a spelling that a user group of the catalogue names',
      got: place.userGroup ?? '',
      path: [...path, 'userGroup'],
      known: place.userGroup === null || printedGroups.has(place.userGroup),
    },
  ]);
  return [
    ...[...standIns, ...parts, ...printed].filter(({ known }) => !known),
    ...lostPrerequisites(catalogue.resources),
  ];
};

/** Whether a resource is met again on the way from a whole to the wholes above it. */
const isAbove = (id: string, start: string, wholes: ReadonlyMap<string, string | undefined>): boolean => {
  const seen = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = wholes.get(at);
  }
  return false;
};

const intoFramework = (catalogue: Catalogue, framework: Framework): Reference[] => {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const modules = idsOf(framework.modules);
  const links = [
    ['moduleIds', 'unknown-module', 'the id of a module', modules],
    ['competencyIds', 'unknown-competency', 'the id of a competency', idsOf(framework.competencies)],
    [
      'technicalDomainIds',
      'unknown-technical-domain',
      'the id of a technical domain',
      idsOf(framework.technicalDomains),
    ],
  ] as const;
  const fromResources = catalogue.resources.flatMap((resource, position) =>
    links.flatMap(([field, code, kind, known]) =>
      resource[field].flatMap((got, place) =>
        known.has(got) ? [] : [{ code, kind, got, path: ['resources', position, field, place] }],
      ),
    ),
  );
  const fromPrerequisites = lostCompetencies(catalogue.resources, idsOf(framework.competencies));
  const audiences = idsOf(framework.audiences);
  const fromAudiences = catalogue.audienceLinks.flatMap(({ audienceId }, position) =>
    audiences.has(audienceId)
      ? []
      : [
          {
            code: 'unknown-audience' as const,
            kind: 'the id of an audience',
            got: audienceId,
            path: ['audienceLinks', position, 'audienceId'],
          },
        ],
  );
  const numbers = new Set(framework.trainingActivities.map(({ number }) => number));
  const fromPlaces = placesOf(catalogue).flatMap(({ place, path }) =>
    place.trainingActivityNumber === null || numbers.has(place.trainingActivityNumber)
      ? []
      : [
          {
            code: 'unknown-training-activity' as const,
            kind: 'the number of a training activity',
            got: place.trainingActivityNumber,
            path: [...path, 'trainingActivityNumber'],
          },
        ],
  );
  return [...fromResources, ...fromPrerequisites, ...fromAudiences, ...fromPlaces];
};

const placesOf = (
  catalogue: Catalogue,
): { place: FrameworkPlace; path: Path; moduleIds: readonly string[] }[] =>
  (['resources', 'knownGaps'] as const).flatMap((list) =>
    catalogue[list].flatMap(({ places, moduleIds }, position) =>
      places.map((place, number) => ({ place, moduleIds, path: [list, position, 'places', number] })),
    ),
  );
