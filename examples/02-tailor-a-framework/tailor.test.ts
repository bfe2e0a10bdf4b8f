import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('keeps the modules that the country selects, with the topic that it adds', () => {
  expect(printed).toContain('2 of 8 modules stay:\n  Strategy: 7 topics\n  Capacity Building: 15 topics');
  expect(printed).toContain('Other order, same result: true');
});

it('tells why a module is gone', () => {
  expect(printed).toContain('island-region: A regional body does this for everybody.');
});

it('refuses two values for one weight, with a code', () => {
  expect(printed).toContain('profile-conflict: ');
  expect(printed).toContain('ministry-of-finance');
});

it('logs what was done by hand as JSON Patch and keeps what was undone', () => {
  expect(printed).toContain('[{"op":"replace","path":"/title","value":"Open source for our island"}]');
  expect(printed).toContain('undone and kept for redo: Drop the last topic');
  expect(printed).toContain('The result is a sound framework: true');
});
