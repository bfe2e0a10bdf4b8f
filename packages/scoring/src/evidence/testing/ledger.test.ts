import { expect, it } from 'vitest';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { lostLeaves, mailsIn } from './ledger.fixture.ts';

const reading: EvidenceReading<unknown> = {
  format: 'x',
  readable: true,
  source: { file: 'x', format: 'x' },
  facts: [],
  details: { kept: 'one' },
  issues: [{ code: 'wrong-type', severity: 'error', path: ['told'], message: '', details: {} }],
};

it('finds what a reading loses', () => {
  const file = { kept: 'one', told: { deep: 'two' }, lost: ['three', null] };
  expect(lostLeaves(file, reading)).toEqual([['lost', 0]]);
});

it('finds addresses of mail', () => {
  expect(mailsIn({ a: 'write to ada@example.org, or git@host:path' })).toEqual(['ada@example.org']);
});
