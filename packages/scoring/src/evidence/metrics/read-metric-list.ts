import { evidenceIssue } from '../fact/evidence-issue.ts';
import { dayOf, noDay } from '../text/day-of.ts';
import { type Fields, type Members, memberOf } from '../text/fields.ts';
import type { Metric } from './metrics-details.ts';

/** Values that state what has to be known of them: window, method, automatic accounts. */
export const readMetricList = (
  value: Members,
  fields: Fields,
): readonly (Metric & { path: readonly (string | number)[] })[] =>
  fields.list(value, 'metrics', []).flatMap((entry, place) => {
    const path = ['metrics', place];
    const name = fields.text(entry, 'name', path) ?? fields.text(entry, 'id', path);
    if (name === null || memberOf(entry, 'value') === undefined) {
      const field = name === null ? 'name' : 'value';
      fields.issues.push(
        evidenceIssue('missing-field', 'warning', path, `Expected the member ${field}, got none.`, { field }),
      );
      return [];
    }
    const written = fields.text(entry, 'date', path);
    const date = dayOf(written);
    if (written !== null && date === null) fields.issues.push(noDay([...path, 'date'], written));
    const [window, method, bots] = ['window', 'method', 'bots'].map((field) =>
      fields.text(entry, field, path),
    );
    for (const [field, stated] of Object.entries({ window, method, bots })) {
      if (stated !== null) continue;
      const message = `Expected the member ${field}, without which the value says less, got none.`;
      fields.issues.push(evidenceIssue('missing-field', 'info', path, message, { field }));
    }
    const held = fields.number(entry, 'value', path);
    return [
      { name, value: held, date, window: window ?? null, method: method ?? null, bots: bots ?? null, path },
    ];
  });
