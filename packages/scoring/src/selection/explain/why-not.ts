import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { perHundred, say } from './say.ts';
import type { ScoreChange } from './score-changes.ts';
import type { ExplanationMessage, WhyNot } from './selection-explanation.ts';

/** Why each applicant who was not chosen was not; without portfolio rules, why each does not lead. */
export const reasonsOf = (
  result: SelectionResult,
  changes: ReadonlyMap<string, ScoreChange> | null,
  comparedWith?: string,
): readonly WhyNot[] => {
  const leader = result.applicants.find(({ rank }) => rank === 1)?.id;
  const chosen = result.portfolio === null ? [leader] : (result.portfolio.selected?.ids ?? []);
  const against =
    result.applicants
      .filter(({ id }) => (comparedWith === undefined ? chosen.includes(id) : id === comparedWith))
      .at(-1) ?? null;
  return result.applicants
    .filter(({ id }) => !chosen.includes(id) && id !== comparedWith)
    .map((applicant) => {
      const differences =
        against === null || applicant.rank === null ? [] : differencesOf(applicant, against);
      const change = changes?.get(applicant.id);
      return {
        applicant: applicant.id,
        against: against?.id ?? null,
        differences,
        messages: [
          ...(applicant.rank === null ? unrankedMessages(applicant) : []),
          ...(against === null || applicant.rank === null ? [] : comparison(applicant, against, result)),
          ...differenceMessages(differences, against),
          ...(change === undefined ? [] : [wouldIf(change)]),
        ],
      };
    });
};

const differencesOf = (applicant: ApplicantResult, against: ApplicantResult): WhyNot['differences'] =>
  against.criteria
    .map(({ criterion, points }, index) => ({
      criterion,
      points: perHundred((points ?? 0) - (applicant.criteria[index]?.points ?? 0)),
    }))
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points));

const unrankedMessages = ({
  id,
  unranked,
  gates,
  branches,
}: ApplicantResult): readonly ExplanationMessage[] => {
  const gatesWith = (outcome: string): readonly string[] =>
    gates.filter((gate) => gate.outcome === outcome).map(({ gate }) => gate);
  switch (unranked) {
    case 'not-eligible':
      return [say('why-not-eligible', { applicant: id, gates: gatesWith('fail') })];
    case 'undecided':
      return [say('why-undecided', { applicant: id, gates: gatesWith('unknown') })];
    case 'missing-branch': {
      const missing = branches.filter(({ value }) => value === null).map(({ branch }) => branch);
      return [say('why-missing-branch', { applicant: id, branches: missing })];
    }
    case 'withdrawn':
      return [say('why-withdrawn', { applicant: id })];
    case 'superseded':
      return [say('why-superseded', { applicant: id })];
    case null:
      return [];
  }
};

const comparison = (
  applicant: ApplicantResult,
  against: ApplicantResult,
  { portfolio, policies }: SelectionResult,
): readonly ExplanationMessage[] => {
  const points = perHundred((against.score ?? 0) - (applicant.score ?? 0));
  const names = { applicant: applicant.id, chosen: against.id };
  if (Math.abs(points) <= perHundred(policies.tieTolerance)) return [say('why-level', names)];
  if (points > 0) return [say('why-points', { ...names, points })];
  const rules = portfolio?.prices.filter(({ price }) => price > 0).map(({ rule }) => rule) ?? [];
  return [say('why-rule', { ...names, points: -points, rules })];
};

/** The three criteria that make the most difference. */
const differenceMessages = (
  differences: WhyNot['differences'],
  against: ApplicantResult | null,
): readonly ExplanationMessage[] =>
  against === null
    ? []
    : differences
        .slice(0, 3)
        .filter(({ points }) => points !== 0)
        .map(({ criterion, points }) =>
          points > 0
            ? say('ahead-on', { chosen: against.id, criterion, points })
            : say('behind-on', { chosen: against.id, criterion, points: -points }),
        );

const wouldIf = ({ applicant, criterion, from, to }: ScoreChange): ExplanationMessage =>
  say('would-if-score', { applicant, criterion, from: perHundred(from), to: perHundred(to) });
