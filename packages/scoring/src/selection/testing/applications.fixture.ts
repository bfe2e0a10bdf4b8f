import type { Application, CriterionScore } from '../application/application.ts';
import type { CountryFacts } from '../country/country-facts.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';

/** Levels for the ten criteria of the call in the order of the model, one letter each; `-` for unknown. */
export const scoresOf = (
  letters: string,
  model: SelectionModel = oseeCall2024,
): readonly CriterionScore[] => {
  const levels: Readonly<Record<string, string | null>> = {
    n: 'none',
    a: 'nascent',
    p: 'partial',
    e: 'established',
    s: 'strong',
    '-': null,
  };
  return leavesOf(model).flatMap(({ id }, index) => {
    const letter = letters[index] ?? '.';
    return letter === '.' ? [] : [{ criterion: id, value: levels[letter] ?? null }];
  });
};

/** An application that passes every gate once the income group is known. */
export const soundApplication = (
  id: string,
  country: string,
  letters: string,
  more: Partial<Application> = {},
): Application => ({
  id,
  country,
  host: { name: `Host of ${id}`, type: 'public', country },
  submittedAt: '2024-05-10',
  gates: [
    { gate: 'implemented-digital-public-service', answer: 'pass', by: 'secretariat', date: '2024-05-27' },
    { gate: 'host-mandate', answer: 'pass', by: 'secretariat', date: '2024-05-27' },
    { gate: 'host-in-kind-infrastructure', answer: 'pass', by: 'secretariat', date: '2024-05-27' },
  ],
  scores: scoresOf(letters),
  ...more,
});

/** Invented facts of real codes, for tests alone. */
export const facts: Readonly<Record<string, CountryFacts>> = {
  KEN: { regions: { itu: 'Africa' }, incomeGroups: { FY2024: 'lower-middle', FY2020: 'lower-middle' } },
  RWA: { regions: { itu: 'Africa' }, incomeGroups: { FY2024: 'low' } },
  TTO: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'high', FY2020: 'high' } },
  PER: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'upper-middle' } },
  VNM: { regions: { itu: 'Asia-Pacific' }, incomeGroups: { FY2024: 'lower-middle' } },
  VEN: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'unclassified' } },
};
