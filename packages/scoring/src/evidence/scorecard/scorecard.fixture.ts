/** The text of a result. */
export const scorecardText = (checks: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    date: '2026-03-02T10:30:43-06:00',
    repo: { name: 'github.com/example/project', commit: 'a1b2' },
    scorecard: { version: 'v5.1.1', commit: 'c3' },
    score: 5,
    checks,
    metadata: null,
    ...more,
  });

/** A check of that score. */
export const checkOf = (name: string, score?: number | null, more: object = {}): object => ({
  name,
  ...(score === undefined ? {} : { score }),
  reason: 'as it is',
  details: null,
  ...more,
});
