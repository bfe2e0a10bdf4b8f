import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('makes a call of 2027 and says what it still has to decide', () => {
  expect(printed).toContain('Still to be decided: weights-not-adopted, fiscal-year-not-decided');
  expect(printed).toContain('osee-call-2027 is ready: true');
  expect(printed).toContain('2027-03-17: The call closes: 31 March 2027. 14 days are left.');
  expect(printed).toContain('One minute to midnight in Zurich: open');
});

it('reads forms and sheets, and leaves out the application of a conflict', () => {
  expect(printed).toContain('Received: ghana, mongolia, peru, rwanda, senegal; mistakes: 0');
  expect(printed).toContain('First round: assessor-1.csv 30, assessor-2.csv 20, assessor-3.csv 30');
});

it('keeps both rounds on record', () => {
  expect(printed).toContain('Revised: mongolia, local-ecosystem:');
  expect(printed).toContain(
    'Revised: peru, local-ecosystem: strong to not counted. A cousin works at the host.',
  );
});

it('shuts out the late one, does not judge the withdrawn one, and records a departure with its cost', () => {
  expect(printed).toContain('–. rwanda: not-eligible');
  expect(printed).toContain('–. ghana: withdrawn');
  expect(printed).toContain('Proposed: peru and senegal');
  expect(printed).toMatch(/Decided: mongolia and senegal; the departure costs \d+(?:\.\d)? points/u);
});

it('is replayed by an auditor, who finds every forgery', () => {
  expect(printed).toContain('Replayed: true');
  expect(printed).toContain('Forged: policies.assessors, decision.departure');
});

it('writes to everybody, and names no assessor', () => {
  for (const line of [
    'ghana: withdrawn',
    'mongolia: chosen',
    'peru: reserve',
    'rwanda: late',
    'senegal: chosen',
  ]) {
    expect(printed).toContain(`Letter to ${line}`);
  }
  expect(printed).toContain('a más tardar el 3 de julio de 2027');
  expect(printed).toContain('Names of assessors in letters: 0');
  expect(printed).toContain('The auditor reads of the conflict: true');
});
