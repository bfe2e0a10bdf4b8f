import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Interval } from '../result/criterion-result.ts';

type Measured = Pick<ApplicantResult, 'criteria' | 'branches'>;

const onAxis = ({ criteria, branches }: Measured, axis: string) =>
  criteria.find(({ criterion }) => criterion === axis) ?? branches.find(({ branch }) => branch === axis);

/** The value on a criterion or a group at the top, from 0 to 1. */
export const valueOn = (applicant: Measured, axis: string): number | null =>
  onAxis(applicant, axis)?.value ?? null;

/** Between what the value lies, once everything unknown is known. */
export const intervalOn = (applicant: Measured, axis: string): Interval =>
  onAxis(applicant, axis)?.interval ?? { worst: 0, best: 1 };
