import type { Issue } from '@osee/core';

/** Prints each issue with its code and place. */
export const show = (issues: readonly Issue[]): void => {
  for (const { code, path, message } of issues)
    console.log(`  ${code} at ${path.join('.') || 'the top'}: ${message}`);
};

/** How many issues of each code. */
export const counted = (issues: readonly Issue[]): string => {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return (
    codes.map((code) => `${issues.filter((issue) => issue.code === code).length} × ${code}`).join(', ') ||
    'nothing'
  );
};
