import type { EvidenceConfidence, EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { type FactMaker, factsOf } from '../fact/make-reading.ts';
import { badgeLevels, type KnownCheck, knownChecks } from './scorecard-checks.ts';
import type { ScorecardCheck, ScorecardDetails } from './scorecard-details.ts';

type Steps = readonly (string | number)[];

/** The facts of a result; a history of many repositories has none of its own. */
export const scorecardFacts = (
  { stated, checks, form }: ScorecardDetails,
  source: EvidenceSource,
  path: Steps,
): readonly EvidenceFact[] => {
  if (form !== 'checks') return [];
  const make = factsOf(source);
  const names = checks.map(({ name, score }) => (score === null ? `${name}?` : name)).sort();
  const over =
    stated === null ? [] : [make('scorecard-score', stated, { confidence: 3, path, note: names.join(' ') })];
  return [...over, ...checks.flatMap((check, place) => checkFacts(check, make, [...path, 'checks', place]))];
};

const checkFacts = (check: ScorecardCheck, make: FactMaker, path: Steps): readonly EvidenceFact[] => {
  const { name, score } = check;
  const known = knownChecks.get(name);
  if (known === undefined) return [];
  const own = make('scorecard-check', score, { key: name, confidence: 3, path });
  if (name === 'CII-Best-Practices') return [own, ...badgeFact(score, make, path)];
  if (known.fact === null) return [own];
  const [value, confidence] = judged(score, known);
  const note = score === null ? `${name} came to no end` : `${name} ${score} of 10`;
  return [own, make(known.fact, value, { confidence, path, note })];
};

/** The check only repeats the badge. */
const badgeFact = (score: number | null, make: FactMaker, path: Steps): readonly EvidenceFact[] => {
  const level = score === null ? null : badgeLevels.get(score);
  return level === undefined
    ? []
    : [make('badge-level', level, { confidence: 2, path, note: 'CII-Best-Practices' })];
};

/**
 * Full marks settle a fact; at least half of them say yes in part. Less says no, and never settles it: the tool looks for
 * what it knows, and can have missed the rest.
 */
const judged = (score: number | null, { rule }: KnownCheck): [boolean | null, EvidenceConfidence] => {
  if (score === null) return [null, 1];
  if (rule === 'absence') return [score < 10, score === 10 ? 3 : 2];
  const least = rule === 'whole' ? 10 : rule === 'any' ? 1 : 5;
  return [score >= least, score === 10 ? 3 : 2];
};
