import { type Issue, isTimeZone, type Path } from '@osee/core';
import { nearestWord } from '../forms/nearest-word.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import { unless } from './problem.ts';

type Names<Key extends keyof SelectionPolicies> = readonly SelectionPolicies[Key][];

const named: { readonly [Key in keyof SelectionPolicies]?: Names<Key> } = {
  aggregation: ['arithmetic', 'geometric', 'harmonic'],
  missing: ['require-branches', 'propagate', 'renormalise'],
  interval: ['gaps', 'gaps-and-assessors'],
  assessors: ['median', 'mean'],
  ties: ['competition', 'dense'],
  admit: ['eligible', 'eligible-and-undecided'],
  unknownAttribute: ['askPanel', 'leaveAside', 'refuse'],
  lateSubmission: ['fail', 'accept-with-note'],
  disputedDay: ['askPanel', 'zoneDecides'],
  duplicateCountry: ['refuse', 'latest', 'separate'],
  hostOfAnotherCountry: ['refuse', 'fail', 'unknown'],
};
const shares: readonly string[] = ['geometricFloor', 'minimumCoverage', 'tieTolerance'];

/** Policies that are not there, or have no such setting: a setting must never be passed over in silence. */
export const policyIssues = (policies: Partial<SelectionPolicies>, path: Path): readonly Issue[] =>
  Object.entries(policies).flatMap(([key, value]: [string, unknown]) => {
    const place = [...path, key];
    if (key === 'tieBreak')
      return unless(Array.isArray(value), 'unknown-policy', place, 'a list of criteria', value);
    if (key === 'windowDay') return windowDayIssues(value, place);
    if (key === 'minimumCoverage' && Array.isArray(value)) return levelIssues(value, place);
    if (shares.includes(key))
      return unless(isShare(value), 'unknown-policy', place, 'a number from 0 to 1', value);
    const names: readonly unknown[] | undefined = Object.hasOwn(named, key)
      ? named[key as keyof SelectionPolicies]
      : undefined;
    if (names === undefined) {
      const known = [...Object.keys(named), ...shares, 'tieBreak', 'windowDay'];
      return unless(false, 'unknown-policy', place, `the name of a policy${hintOf(key, known)}`, key);
    }
    const expected = `one of ${names.join(', ')}${hintOf(value, names)}`;
    return unless(names.includes(value), 'unknown-policy', place, expected, value);
  });

const hintOf = (got: unknown, known: readonly unknown[]): string => {
  const words = known.filter((each): each is string => typeof each === 'string');
  const nearest = typeof got === 'string' ? nearestWord(got, words) : null;
  return nearest === null ? '' : ` (probably "${nearest}")`;
};

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

/** More levels than these no tree of criteria has. */
const mostLevels = 100;

/** One share for each level of the tree. */
const levelIssues = (levels: readonly unknown[], place: Path): readonly Issue[] =>
  levels.length === 0 || levels.length > mostLevels
    ? unless(false, 'unknown-policy', place, `a list of 1 to ${mostLevels} shares`, levels)
    : [...levels].flatMap((level, position) =>
        unless(isShare(level), 'unknown-policy', [...place, position], 'a number from 0 to 1', level),
      );

/** More unknown members of a window day than these are not told. */
const mostUnknown = 10;

const windowDayIssues = (value: unknown, place: Path): readonly Issue[] => {
  if (value === 'as-written') return [];
  const isZoned =
    typeof value === 'object' && value !== null && 'timeZone' in value && isTimeZone(value.timeZone);
  if (!isZoned) return unless(false, 'unknown-policy', place, 'as-written or { timeZone }', value);
  const unknown = Object.keys(value).filter((key) => key !== 'timeZone');
  return unknown.slice(0, mostUnknown).flatMap((key) => {
    const path = [...place, key.slice(0, 60)];
    return unless(false, 'unknown-policy', path, `timeZone alone${hintOf(key, ['timeZone'])}`, key);
  });
};
