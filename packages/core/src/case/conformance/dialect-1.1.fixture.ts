const at = 'https://garden.example/uri';
const time = { lastChangeDateTime: '2025-05-06T07:08:09+02:00' };
const upper = 'A0000000-0000-4000-8000-00000000000A';

const child = (identifier: string, origin: string, target: string) => ({
  identifier,
  uri: `${at}/${identifier}`,
  associationType: 'isChildOf',
  sequenceNumber: 1,
  originNodeURI: { title: '', identifier: origin, uri: `${at}/${origin}`, targetType: 'CASE' },
  destinationNodeURI: { title: '', identifier: target, uri: `${at}/${target}`, targetType: 'CASE' },
  ...time,
});

/** A package of version 1.1 in which nearly everything is wrong that can be wrong. */
export const garden = {
  CFDocument: {
    identifier: upper,
    uri: `${at}/${upper}`,
    caseVersion: '1.1',
    creator: 'Gardeners',
    title: 'Garden\twork',
    adoptionStatus: 'Blooming',
    ...time,
  },
  CFItems: [
    { identifier: 'soil', uri: `${at}/soil`, fullStatement: 'Know the soil.', ...time },
    { identifier: 'soil', uri: `${at}/soil-2`, fullStatement: 'Know the soil again.', ...time },
    { identifier: 'hen', uri: `${at}/hen`, fullStatement: 'Lay eggs.', colour: 'brown', ...time },
    { identifier: 'egg', uri: `${at}/egg`, fullStatement: 'Become a hen.', ...time },
    { fullStatement: 'Has no name.', conceptKeywords: 'lonely' },
    { identifier: 'lost', uri: `${at}/lost`, fullStatement: 'Lost its parent.', ...time },
    'not an item',
    null,
  ],
  CFAssociations: [
    child('00000000-0000-4000-9000-000000000001', 'soil', upper),
    child('00000000-0000-4000-9000-000000000002', 'hen', 'egg'),
    child('00000000-0000-4000-9000-000000000003', 'egg', 'hen'),
    child('00000000-0000-4000-9000-000000000004', 'lost', 'elsewhere'),
    child('00000000-0000-4000-9000-000000000005', 'soil', 'hen'),
    { identifier: '00000000-0000-4000-9000-000000000006', associationType: 'isChildOf' },
  ],
  __typename: 'CFPackage',
};
