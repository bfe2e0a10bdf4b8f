import { isRecord } from '@osee/core';
import { dayOf } from '../text/day-of.ts';
import { type Fields, memberOf, wrongType } from '../text/fields.ts';
import type { MetricsDetails } from './metrics-details.ts';

const dayName = 'grimoire_creation_date';

/** Whether a value is a list of rows, each with its day. */
export const isSeries = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.some((row) => memberOf(row, dayName) !== undefined);

/** Takes the values of the latest row. Rows without a day cannot be placed, and are told. */
export const readSeries = (value: readonly unknown[], fields: Fields): MetricsDetails => {
  const rows = value.flatMap((row, place) => {
    const day = isRecord(row) ? dayOf(fields.text(row, dayName, [place])) : null;
    if (day !== null) return [{ row, day, place }];
    fields.issues.push(wrongType([place, dayName], 'the day of the row', memberOf(row, dayName)));
    return [];
  });
  const days = rows.map(({ day }) => day).sort();
  const [from, to] = [days[0] ?? null, days.at(-1) ?? null];
  const latest = rows.find(({ day }) => day === to);
  const metrics = Object.entries(isRecord(latest?.row) ? latest.row : {}).flatMap(([name, held]) =>
    name !== dayName && (typeof held === 'number' || held === null)
      ? [{ name, value: held, date: to, window: null, method: null, bots: null }]
      : [],
  );
  return { form: 'series', metrics, rows: rows.length, from, to };
};
