/** The rules of a CASE 1.1 package, stated once more and apart from the reader, so that tests can hold it to them. */
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89a-d][0-9a-f]{3}-[0-9a-f]{12}$',
};
const line = { type: 'string', pattern: '^[^\\t\\n\\r]*$' };
const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const lines = { type: 'array', items: line };

const strict = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items });

const base = { identifier: uuid, uri: line, lastChangeDateTime: instant };
const baseKeys = Object.keys(base);
const link = strict({ title: line, identifier: uuid, uri: line }, ['title', 'identifier', 'uri']);
const ownWord = '^ext:[A-Za-z0-9._-]+$';
const nodeLink = strict(
  { title: line, identifier: line, uri: line, targetType: { type: 'string', pattern: `^CASE$|${ownWord}` } },
  ['title', 'identifier', 'uri'],
);
const status = { statusStartDate: day, statusEndDate: day, licenseURI: link, notes: text };
const extensions = { extensions: { type: 'object' } };

const document = strict(
  {
    ...base,
    ...status,
    ...extensions,
    frameworkType: line,
    caseVersion: { const: '1.1' },
    creator: line,
    title: line,
    officialSourceURL: line,
    publisher: line,
    description: text,
    subject: lines,
    subjectURI: listOf(link),
    language: line,
    version: line,
    adoptionStatus: line,
  },
  [...baseKeys, 'creator', 'title', 'caseVersion'],
);

const item = strict(
  {
    ...base,
    ...status,
    ...extensions,
    fullStatement: text,
    alternativeLabel: line,
    CFItemType: line,
    CFItemTypeURI: link,
    humanCodingScheme: line,
    listEnumeration: line,
    abbreviatedStatement: line,
    conceptKeywords: lines,
    conceptKeywordsURI: link,
    subject: lines,
    subjectURI: listOf(link),
    language: line,
    educationLevel: lines,
  },
  [...baseKeys, 'fullStatement'],
);

const words =
  '^(isChildOf|isPeerOf|isPartOf|exactMatchOf|precedes|isRelatedTo|replacedBy|exemplar|hasSkillLevel|isTranslationOf)$';
const association = strict(
  {
    ...base,
    ...extensions,
    associationType: { type: 'string', pattern: `${words}|${ownWord}` },
    sequenceNumber: { type: 'integer' },
    originNodeURI: nodeLink,
    destinationNodeURI: nodeLink,
    CFAssociationGroupingURI: link,
    notes: text,
  },
  [...baseKeys, 'associationType', 'originNodeURI', 'destinationNodeURI'],
);

const definition = (properties: Readonly<Record<string, object>>, required: readonly string[]) =>
  strict({ ...base, ...extensions, title: line, description: text, ...properties }, [
    ...baseKeys,
    'title',
    ...required,
  ]);

const level = strict(
  {
    ...base,
    description: text,
    quality: line,
    score: { type: 'number' },
    feedback: text,
    position: { type: 'integer' },
    rubricCriterionId: uuid,
    extensions: listOf({ type: 'object' }),
  },
  baseKeys,
);

const criterion = strict(
  {
    ...base,
    ...extensions,
    category: line,
    description: text,
    CFItemURI: link,
    weight: { type: 'number' },
    position: { type: 'integer' },
    rubricId: uuid,
    CFRubricCriterionLevels: listOf(level),
  },
  baseKeys,
);

const rubric = strict(
  { ...base, ...extensions, title: line, description: text, CFRubricCriteria: listOf(criterion) },
  baseKeys,
);

export const caseSchema = strict(
  {
    CFDocument: document,
    CFItems: listOf(item),
    CFAssociations: listOf(association),
    CFDefinitions: strict(
      {
        ...extensions,
        CFConcepts: listOf(definition({ keywords: line, hierarchyCode: line }, ['hierarchyCode'])),
        CFSubjects: listOf(definition({ hierarchyCode: line }, ['hierarchyCode'])),
        CFLicenses: listOf(definition({ licenseText: text }, ['licenseText'])),
        CFItemTypes: listOf(
          definition({ hierarchyCode: line, typeCode: line }, ['hierarchyCode', 'description']),
        ),
        CFAssociationGroupings: listOf(definition({}, [])),
      },
      [],
    ),
    CFRubrics: listOf(rubric),
    ...extensions,
  },
  ['CFDocument', 'CFItems', 'CFAssociations'],
);
