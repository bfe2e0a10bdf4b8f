import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('tells what CASE without extensions has no place for', () => {
  expect(printed).toMatch(/CASE out: \d+ items, \d+ associations/u);
  expect(printed).toContain('lost without extensions: 7 × item-left-out');
  expect(printed).toContain('lost with extensions: nothing');
});

it('takes a changed package back and finds that one change, and nothing else', () => {
  expect(printed).toContain('1 item changed:');
  expect(printed).toContain('module strategy, name: Strategy → Planning');
});

it('reads its own file and refuses a broken one, with the same issues by both ways', () => {
  expect(printed).toContain('read: First year');
  const [, zod = '', compiled = ''] = printed.split(/\(@osee\/core\/\w+\)[^\n]*\n/u);
  const issues = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('  '));
  expect(issues(zod)).toEqual([
    '  wrong-type at content.title: Expected a text, got 7.',
    '  unknown-property at content.select.0.because: Expected no property "because" here.',
    '  missing-property at content.select.0.reason: Expected the property "reason", got nothing.',
  ]);
  expect(issues(compiled.split('A file of a form')[0] ?? '')).toEqual(issues(zod));
  expect(printed).toContain('newer-version at schemaVersion');
});
