/** The day of the assessment, and the first day of the plan. */
export const asOf = '2027-01-31';
export const startOfPlan = '2027-03-01';
