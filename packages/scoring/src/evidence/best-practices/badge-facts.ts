import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { type FactMaker, factsOf } from '../fact/make-reading.ts';
import { type Members, memberOf } from '../text/fields.ts';
import type { BadgeCriterion, BadgeStatus, BestPracticesDetails } from './best-practices-details.ts';
import { criterionFacts } from './criterion-facts.ts';

/** The facts of a file of the badge; all of them the project's own word. */
export const badgeFacts = (
  value: Members,
  { criteria, percentages, level }: BestPracticesDetails,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  const make = factsOf(source);
  return [
    ...plainFacts(value, make),
    ...(level === null
      ? []
      : [make('badge-level', level.replaceAll('_', '-'), { confidence: 3, path: ['badge_level'] })]),
    ...percentages.map((one) => make('badge-percent', one.percent, { key: one.level, confidence: 3 })),
    ...criteria.flatMap((criterion) => criterionFactsOf(criterion, make)),
  ];
};

const plain = [
  ['name', 'name'],
  ['repo_url', 'repository'],
  ['homepage_url', 'website'],
  ['license', 'licence'],
] as const;

const plainFacts = (value: Members, make: FactMaker): readonly EvidenceFact[] =>
  plain.flatMap(([key, fact]) => {
    const held = memberOf(value, key);
    return typeof held === 'string' && held.trim() !== ''
      ? [make(fact, held.trim(), { confidence: 2, path: [key] })]
      : [];
  });

const words: Readonly<Record<Exclude<BadgeStatus, 'unknown'>, string>> = {
  met: 'Met',
  unmet: 'Unmet',
  'not-applicable': 'N/A',
};

const criterionFactsOf = (criterion: BadgeCriterion, make: FactMaker): readonly EvidenceFact[] => {
  const { name, series, status } = criterion;
  if (status === 'unknown' || series === 'other') return [];
  const more = { confidence: isJustified(criterion) ? 2 : 1, path: [`${name}_status`] } as const;
  const fact = criterionFacts.get(name);
  const own = make(series === 'metal' ? 'badge-criterion' : 'baseline-criterion', words[status], {
    ...more,
    key: name,
  });
  return fact === undefined || status === 'not-applicable'
    ? [own]
    : [own, make(fact, status === 'met', { ...more, note: name })];
};

/** A justification says something: not just that somebody confirmed it, and no comment of the form. */
const isJustified = ({ justification }: BadgeCriterion): boolean =>
  justification !== null &&
  justification.length >= 5 &&
  !justification.startsWith('//') &&
  !/^maintainer confirmation[:.\s]*$/iu.test(justification);
