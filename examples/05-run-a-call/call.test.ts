import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('shuts a late application out, unless a panel waives the date on record', () => {
  expect(printed).toContain('Peru by the letter of the call: not-eligible');
  expect(printed).toContain('1. peru: 82.5 of 100, eligible. waived: eoi-within-window');
});

it('keeps the score of somebody with a tie on record and does not count it', () => {
  expect(printed).toContain('mongolia: 50 of 100, eligible. not counted: Sits on the board of the host.');
});

it('proposes two countries of different regions and explains it in Spanish', () => {
  expect(printed).toContain('Proposed: peru and senegal');
  expect(printed).toContain('Propuesta: Perú y Senegal');
  expect(printed).toContain('Mongolia: 27,5 sobre 100 por debajo de la candidatura comparada (Senegal).');
});

it('replays its recipe, and notices another input', () => {
  expect(printed).toContain('Replayed: true');
  expect(printed).toContain('Without the waiver: changed-input, changed-result');
});
