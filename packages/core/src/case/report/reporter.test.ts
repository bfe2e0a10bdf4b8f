import { describe, expect, it } from 'vitest';
import { severities } from './case-issue.ts';
import { caseMessages } from './case-messages.ts';
import { createReporter } from './reporter.ts';

describe('createReporter', () => {
  it('tells findings of one kind about one field together', () => {
    const { report, issues } = createReporter();
    report('null-field', ['CFItems', 0, 'notes']);
    report('unknown-field', ['{field}']);
    report('null-field', ['CFItems', 7, 'notes'], { why: 'x' });
    expect(issues()).toEqual([
      {
        code: 'null-field',
        severity: 'info',
        path: ['CFItems', 0, 'notes'],
        message: 'CFItems.notes is null, which CASE does not allow; it was read as absent (2 in all).',
        details: {
          field: 'CFItems.notes',
          count: 2,
          occurrences: [{ path: ['CFItems', 0, 'notes'] }, { path: ['CFItems', 7, 'notes'], why: 'x' }],
        },
      },
      expect.objectContaining({ message: '{field} is no field of CASE 1.1; it was left out (1 in all).' }),
    ]);
  });

  it('has a sentence for every finding', () => {
    expect(Object.keys(caseMessages).sort()).toEqual(Object.keys(severities).sort());
    const { report, issues } = createReporter();
    for (const code of Object.keys(severities) as (keyof typeof severities)[]) report(code, [code]);
    expect(issues().every(({ message }) => /^[^{]+\.$/u.test(message))).toBe(true);
  });
});
