import { UTCDateMini } from '@date-fns/utc/date/mini';

/** The context of date-fns that computes in UTC; the small date class, because the full one costs time at load. */
export const inUtc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
