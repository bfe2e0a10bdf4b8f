import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kept, ownMaturity } from '../own-maturity.ts';
import { root } from '../workspace.ts';

const written = await ownMaturity();

it.each(Object.entries(kept))(
  '%s in the repository is what the command gives; else run pnpm maturity',
  (name, file) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(written.get(name));
  },
);

it('the README says what the badge says', () => {
  const title = /<title>(.*)<\/title>/u.exec(written.get('maturity.svg') ?? '')?.[1] ?? '';
  const day = JSON.parse(written.get('maturity.json') ?? '{}').asOf;
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    `![${title}, on ${day}](docs/images/maturity.svg)`,
  );
});

it('this repository reads as itself: its files are found, and nothing of them is unreadable', () => {
  const { subject, records, remarks } = JSON.parse(written.get('maturity.json') ?? '{}');
  expect(subject).toBe('OSEE');
  const outcomeOf = (id: string) =>
    records.find((record: { criterionId: string }) => record.criterionId === id)?.fromFiles;
  expect(outcomeOf('approved-licence')).toBe('met');
  expect(outcomeOf('contribution-guide')).toBe('met');
  expect(remarks.filter((remark: string) => /cannot be read|too large/u.test(remark))).toEqual([]);
});
