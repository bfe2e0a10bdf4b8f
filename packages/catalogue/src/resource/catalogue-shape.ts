import { shape } from '@osee/core';
import { resourceFields, resourceShape } from './resource-shape.ts';

const texts = shape.list(shape.text);

const gap = shape.record(
  {
    id: shape.text,
    kind: shape.words(['address-not-found', 'nothing-printed']),
    title: shape.text,
    publisher: shape.orNull(shape.text),
    moduleIds: texts,
    technicalDomainIds: texts,
    places: resourceFields.places,
    lookedFor: shape.text,
    candidates: shape.list(shape.record({ url: shape.text, reason: shape.text })),
    standInIds: texts,
  },
  {},
  'a gap of the catalogue',
);

const userGroups = shape.list(shape.record({ id: shape.text, name: shape.text, printedAs: texts }));
const audienceLinks = shape.list(
  shape.record({ audienceId: shape.text, moduleId: shape.text, userGroupIds: texts }),
);

/** A catalogue; a document with one inside is told from it by its missing lists. */
export const catalogueShape = shape.record(
  {
    id: shape.text,
    version: shape.text,
    licence: shape.text,
    vintage: shape.text,
    resources: shape.list(resourceShape),
    knownGaps: shape.list(gap),
    userGroups,
    audienceLinks,
  },
  {},
  'a catalogue',
);

export const resourcesShape = shape.record({ resources: shape.list(resourceShape) }, {}, 'a catalogue');
export const groupsShape = shape.record({ userGroups }, {}, 'a catalogue');
export const audiencesShape = shape.record({ userGroups, audienceLinks }, {}, 'a catalogue');
