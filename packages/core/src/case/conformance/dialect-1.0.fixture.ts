const at = 'https://standards.example/uri';
const changed = '2019-03-04T05:06:07';

const item = (identifier: string, fullStatement: string, more: object = {}) => ({
  identifier,
  uri: `${at}/${identifier}`,
  CFDocumentURI: { title: 'Bakery', identifier: ids.document, uri: `${at}/${ids.document}` },
  fullStatement,
  language: 'en',
  lastChangeDateTime: changed,
  ...more,
});

const link = (identifier: string) => ({ title: 'Node', identifier, uri: `${at}/${identifier}` });

const association = (place: number, type: string, origin: string, target: string, more: object = {}) => {
  const identifier = `00000000-0000-4000-9000-00000000000${place}`;
  return {
    identifier,
    uri: `${at}/${identifier}`,
    CFDocumentURI: null,
    associationType: type,
    originNodeURI: link(origin),
    destinationNodeURI: link(target),
    lastChangeDateTime: changed,
    ...more,
  };
};

export const ids = {
  document: '00000000-0000-4000-8000-000000000001',
  dough: '00000000-0000-4000-8000-000000000002',
  knead: '00000000-0000-4000-8000-000000000003',
  rest: '00000000-0000-4000-8000-000000000004',
  oven: '00000000-0000-4000-8000-000000000005',
} as const;

/** A package as servers of version 1.0 send it: service addresses, nulls, numbers as text, times without a zone. */
export const bakery = {
  CFDocument: {
    identifier: ids.document,
    uri: `${at}/${ids.document}`,
    CFPackageURI: {
      title: 'Bakery',
      identifier: ids.document,
      uri: 'https://standards.example/ims/case/v1p0/CFPackages/1',
    },
    creator: 'Guild of Examples',
    title: 'Bakery',
    description: null,
    adoptionStatus: 'Adopted',
    language: 'en',
    lastChangeDateTime: changed,
    licenseURI: {
      title: 'CC BY 4.0',
      identifier: '00000000-0000-4000-8000-00000000000a',
      uri: `${at}/licence`,
    },
  },
  CFItems: [
    item(ids.rest, 'Let the dough rest.', { humanCodingScheme: 'D.2', educationalLevel: '09,10' }),
    item(ids.dough, 'Make dough.', { abbreviatedStatement: 'Dough', notes: null, CFItemType: 'Strand' }),
    item(ids.knead, 'Knead by hand.', { statusStartDate: '2019-01-02T00:00:00' }),
    item(ids.oven, 'Mind the oven.'),
  ],
  CFAssociations: [
    association(1, 'isChildOf', ids.dough, ids.document, { sequenceNumber: '1' }),
    association(2, 'isChildOf', ids.rest, ids.dough, { sequenceNumber: '2' }),
    association(3, 'isChildOf', ids.knead, ids.dough, { sequenceNumber: '1' }),
    association(4, 'precedes', ids.knead, ids.rest),
    association(5, 'Is Part Of', ids.rest, ids.oven),
    association(6, 'smells like', ids.rest, ids.oven),
  ],
  CFDefinitions: {
    CFItemTypes: [
      {
        identifier: '00000000-0000-4000-8000-00000000000b',
        uri: `${at}/type`,
        title: 'Strand',
        description: null,
        hierarchyCode: '1',
        lastChangeDateTime: changed,
      },
    ],
  },
};
