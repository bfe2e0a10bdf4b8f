/**
 * What importing an entry may cost over an empty process, in milliseconds, on an idle machine. No test holds these, since
 * time is the machine's; the budgets of files and bytes in `scripts/node-files/budgets.ts` are what a test holds.
 */
export const startGoals: Readonly<Record<string, number>> = {
  '@osee/core': 25,
  '@osee/scoring': 40,
  '@osee/scoring/mcda': 10,
};
