import { nearestWord, OseeError } from '@osee/core';
import { valueOnScale } from '../../selection/model/value-on-scale.ts';
import type { DevelopmentIndicator } from './development-model.ts';
import type { DevelopmentInput, DevelopmentValue } from './development-result.ts';
import { fail } from './expect-development-model.ts';

/** The figures of one indicator: the one that counts, an estimate, or none. */
export interface Figure {
  readonly state: 'known' | 'missing' | 'imputed';
  readonly shown: DevelopmentValue | null;
  readonly placed: number | null;
  readonly truncated: boolean;
  readonly earlier: readonly DevelopmentValue[];
  /** Figures of years after the day of the assessment. */
  readonly later: readonly DevelopmentValue[];
}

/** Sorts figures by indicator, and takes the newest that is known on the day. */
export const readFigures = (
  indicators: readonly DevelopmentIndicator[],
  { values, asOf }: DevelopmentInput,
): ReadonlyMap<string, Figure> => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const given = new Map<string, DevelopmentValue[]>();
  const seen = new Set<string>();
  for (const [place, value] of values.entries()) {
    const { indicatorId, year } = value;
    const path = ['input', 'values', place];
    const indicator = byId.get(indicatorId) ?? unknownIndicator(indicatorId, [...byId.keys()], path);
    const key = JSON.stringify([indicatorId, year]);
    if (seen.has(key)) fail('duplicate-figure', path, `one figure of ${indicatorId} for ${year}`, 'another');
    seen.add(key);
    if (value.value !== null && valueOnScale(indicator.scale, value.value) === null) {
      fail('impossible-figure', [...path, 'value'], expectedOf(indicator), value.value);
    }
    given.set(indicatorId, [...(given.get(indicatorId) ?? []), value]);
  }
  const thisYear = Number(asOf.slice(0, 4));
  return new Map(
    indicators.map((indicator) => [
      indicator.id,
      figureOf(indicator, given.get(indicator.id) ?? [], thisYear),
    ]),
  );
};

const figureOf = (
  { scale }: DevelopmentIndicator,
  values: readonly DevelopmentValue[],
  thisYear: number,
): Figure => {
  const newest = [...values].sort((a, b) => b.year - a.year);
  const later = newest.filter(({ year }) => year > thisYear);
  const inTime = newest.filter(({ year }) => year <= thisYear);
  const known = inTime.find((each) => each.value !== null && each.imputed !== true);
  const shown = known ?? inTime.find((each) => each.value !== null) ?? null;
  const earlier = inTime.filter((each) => each !== shown);
  const value = known?.value ?? null;
  const scaled = value === null ? null : valueOnScale(scale, value);
  return {
    state: known ? 'known' : shown ? 'imputed' : 'missing',
    shown,
    placed: scaled?.value ?? null,
    truncated: scaled?.truncated ?? false,
    earlier,
    later,
  };
};

const unknownIndicator = (
  id: string,
  known: readonly string[],
  path: readonly (string | number)[],
): never => {
  const nearest = nearestWord(id, known);
  const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
  throw new OseeError(
    'unknown-indicator',
    `Expected an indicator of the model${hint}, got "${id.slice(0, 60)}".`,
    {
      path: [...path, 'indicatorId'],
      details: { got: id.slice(0, 60), ...(nearest === null ? {} : { nearest }) },
    },
  );
};

const expectedOf = ({ id, scale }: DevelopmentIndicator): string => {
  const { domain, lower, upper, step, outside } = scale;
  const [low, high] = outside === 'refuse' ? [lower, upper] : (domain ?? [lower, upper]);
  const steps = step === undefined ? '' : ` in steps of ${step}`;
  return `a figure of ${id} from ${low} to ${high}${steps}, or null where there is none`;
};
