import { expect, it } from 'vitest';
import { dpgAcceptance } from './index.ts';

it.each([
  ['MIT', 'software', 'yes', null],
  ['EUPL-1.1', 'software', 'no', 'osi-approved-not-listed'],
  ['CC-BY-4.0', 'software', 'no', null],
  ['CC-BY-ND-4.0', 'content', 'no', null],
  ['CC-BY-3.0-IGO', 'content', 'yes', 'page-and-schema-differ'],
  ['OGL-UK-3.0', 'data', 'unknown', 'page-and-schema-differ'],
  ['Frobnicate', 'data', 'unknown', 'not-in-table'],
] as const)('%s for %s: %s', (id, kind, accepted, remark) => {
  expect(dpgAcceptance(id, kind)).toEqual({ accepted, remark, asOf: '2024-08-19' });
});
