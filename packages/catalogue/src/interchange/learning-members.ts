import type { Resource } from '../resource/resource.ts';
import {
  accessibilityTerms,
  estimateProperty,
  levelSet,
  loginAddresses,
  noPrerequisites,
} from './learning-words.ts';

/** What a resource says of learning, as members of a document; `termsOf` names competencies. */
export const learningMembers = (
  resource: Resource,
  termsOf: (ids: readonly string[]) => readonly object[],
): Readonly<Record<string, unknown>> => {
  const { levels, prerequisites, downloadBytes, login } = resource;
  return {
    ...present(
      'educationalLevel',
      (levels ?? []).map((level) => ({
        '@type': 'DefinedTerm',
        termCode: level,
        name: level,
        inDefinedTermSet: levelSet,
      })),
    ),
    ...present(
      'competencyRequired',
      termsOf((prerequisites ?? []).flatMap((each) => (each.kind === 'competency' ? [each.id] : []))),
    ),
    ...present('coursePrerequisites', coursePrerequisites(prerequisites)),
    ...(downloadBytes === undefined || downloadBytes === null
      ? {}
      : { encoding: [{ '@type': 'MediaObject', contentSize: String(downloadBytes) }] }),
    ...(login ? { conditionsOfAccess: { '@id': loginAddresses[login] } } : {}),
    ...accessibilityMembers(resource),
    ...estimateMember(resource),
  };
};

const present = (key: string, values: readonly unknown[]) => (values.length > 0 ? { [key]: values } : {});

const coursePrerequisites = (prerequisites: Resource['prerequisites']): readonly unknown[] => {
  if (prerequisites?.length === 0) return [noPrerequisites];
  return (prerequisites ?? []).flatMap((each): readonly unknown[] => {
    if (each.kind === 'resource') return [{ '@type': 'LearningResource', identifier: each.id }];
    return each.kind === 'text' ? [each.text] : [];
  });
};

const accessibilityMembers = ({ accessibility }: Resource) => {
  const terms = (accessibility ?? []).map((feature) => accessibilityTerms[feature]);
  return Object.fromEntries(
    (['accessibilityFeature', 'accessibilityControl', 'accessibilitySummary'] as const).flatMap((member) => {
      const own = terms.flatMap(([place, term]) => (place === member ? [term] : []));
      return own.length > 0 ? [[member, own]] : [];
    }),
  );
};

const estimateMember = ({ estimatedHours: estimate }: Resource) =>
  estimate
    ? {
        additionalProperty: [
          {
            '@type': 'PropertyValue',
            propertyID: estimateProperty,
            minValue: estimate.minimum,
            maxValue: estimate.maximum,
            unitCode: 'HUR',
            measurementTechnique: estimate.basis,
            ...(estimate.note === undefined ? {} : { description: estimate.note }),
          },
        ],
      }
    : {};
