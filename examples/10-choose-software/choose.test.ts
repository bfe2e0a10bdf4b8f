import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('judges each licence for the use that is intended', () => {
  expect(printed).toContain('OpenCRVS, MPL-2.0');
  expect(printed.match(/licence-approved: pass/gu)).toHaveLength(3);
});

it('ranks nobody of whom nothing was looked at', () => {
  expect(printed).toMatch(/missing-branch: DHIS2, BSD-3-Clause, not known \(possible 0\.00 to 1\.00\)/u);
});

it('sets two side by side, and says what to find out first', () => {
  expect(printed).toContain('OpenCRVS beside OpenSPP:');
  expect(printed).toContain('weights "For decades"');
  expect(printed).toMatch(/Sustainability \(\d+ %\): file on governance/u);
  expect(printed).toContain('Ranked so far: 0');
});
