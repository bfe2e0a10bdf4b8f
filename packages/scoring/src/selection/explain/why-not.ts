import type { SelectionModel } from '../model/selection-model.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { factsAsMessages } from './fact-messages.ts';
import { perHundred, say } from './say.ts';
import type { ScoreChange } from './score-changes.ts';
import type { ExplanationMessage, WhyNot } from './selection-explanation.ts';

/** Why each applicant who was not chosen was not; without portfolio rules, why each does not lead. */
export const reasonsOf = (
  result: SelectionResult,
  model: SelectionModel,
  changes: ReadonlyMap<string, ScoreChange> | null,
  comparedWith?: string,
): readonly WhyNot[] => {
  const leader = result.applicants.find(({ rank }) => rank === 1)?.id;
  const chosen = result.portfolio === null ? [leader] : (result.portfolio.selected?.ids ?? []);
  const against =
    result.applicants
      .filter(({ id }) => (comparedWith === undefined ? chosen.includes(id) : id === comparedWith))
      .at(-1) ?? null;
  const members = result.applicants.filter(({ id }) => chosen.includes(id));
  return result.applicants
    .filter(({ id }) => !chosen.includes(id) && id !== comparedWith)
    .map((applicant) => {
      const isCompared = against !== null && applicant.rank !== null;
      const differences = isCompared ? differencesOf(applicant, against) : [];
      const change = changes?.get(applicant.id);
      const open = applicant.rank === null ? [] : openMessages(applicant, result, model);
      return {
        applicant: applicant.id,
        against: against?.id ?? null,
        differences,
        messages: [
          ...(applicant.rank === null ? unrankedMessages(applicant) : open),
          ...(isCompared
            ? comparison(applicant, against, { result, model, members, isOpen: open.length > 0 })
            : []),
          ...(isCompared ? differenceMessages(differences, against, pointsAhead(applicant, against)) : []),
          ...(change === undefined || open.length > 0 ? [] : [wouldIf(change)]),
        ],
      };
    });
};

/** What nobody knows, where that and no comparison is the reason. */
const openMessages = (
  { id }: ApplicantResult,
  { portfolio }: SelectionResult,
  model: SelectionModel,
): readonly ExplanationMessage[] => {
  if (portfolio === null) return [];
  const { status, openFacts, leftAside, deciding, alternatives } = portfolio;
  if (status === 'refused') return [say('nobody-proposed-unknown', { facts: factsAsMessages(openFacts) })];
  const rulesReading = (attribute: string): readonly string[] =>
    (model.portfolio?.distinct ?? []).filter((rule) => rule.attribute === attribute).map((rule) => rule.id);
  const isPossible = alternatives.some(({ selected }) => selected?.ids.includes(id));
  return [
    ...leftAside
      .filter((fact) => fact.id === id)
      .map(({ attribute }) =>
        say('why-left-aside', { applicant: id, attribute, rules: rulesReading(attribute) }),
      ),
    ...(isPossible ? [say('why-open', { applicant: id, facts: factsAsMessages(deciding) })] : []),
  ];
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

const pointsAhead = (applicant: ApplicantResult, against: ApplicantResult): number =>
  perHundred((against.score ?? 0) - (applicant.score ?? 0));

/** What a comparison is made from beside the two. */
interface Comparison {
  readonly result: SelectionResult;
  readonly model: SelectionModel;
  /** The chosen. */
  readonly members: readonly ApplicantResult[];
  /** A fact decides that nobody knows. */
  readonly isOpen: boolean;
}

const comparison = (
  applicant: ApplicantResult,
  against: ApplicantResult,
  made: Comparison,
): readonly ExplanationMessage[] => {
  const points = pointsAhead(applicant, against);
  const names = { applicant: applicant.id, chosen: against.id };
  if (Math.abs(points) <= perHundred(made.result.policies.tieTolerance)) {
    return made.isOpen ? [] : [say('why-level', names)];
  }
  if (points > 0) return [say('why-points', { ...names, points })];
  // Where a fact is open, no rule is known to stand in the way.
  if (made.isOpen) return [];
  return [say('why-rule', { ...names, points: -points, rules: rulesAgainst(applicant, made) })];
};

/** The rules that keep an applicant from standing beside the chosen; if none alone does, those that cost something. */
const rulesAgainst = (
  applicant: ApplicantResult,
  { result, model, members }: Comparison,
): readonly string[] => {
  const shared = (model.portfolio?.distinct ?? []).filter(({ attribute }) => {
    const value = applicant.attributes[attribute] ?? null;
    return value !== null && members.some(({ attributes }) => attributes[attribute] === value);
  });
  if (shared.length > 0) return shared.map(({ id }) => id);
  const prices = result.portfolio?.prices ?? [];
  const costly = prices.filter(({ price }) => price > 0);
  return (costly.length > 0 ? costly : prices).map(({ rule }) => rule);
};

/** How many criteria are named; the others are told together. */
const mostNamed = 3;

/** The criteria that make the most difference, and what is left over, so that the figures as printed add up. */
const differenceMessages = (
  differences: WhyNot['differences'],
  { id: chosen }: ApplicantResult,
  points: number,
): readonly ExplanationMessage[] => {
  const named = differences.slice(0, mostNamed).filter((difference) => asPrinted(difference.points) !== 0);
  const rest =
    named.reduce((left, difference) => left - asPrinted(difference.points), asPrinted(points)) / 10;
  return [
    ...named.map(({ criterion, points: each }) =>
      each > 0
        ? say('ahead-on', { chosen, criterion, points: each })
        : say('behind-on', { chosen, criterion, points: -each }),
    ),
    ...(rest === 0
      ? []
      : [say(rest > 0 ? 'ahead-on-rest' : 'behind-on-rest', { chosen, points: Math.abs(rest) })]),
  ];
};

/** Tenths of a point, rounded as the renderer rounds sizes. */
const asPrinted = (points: number): number => Math.sign(points) * Math.round(Math.abs(points) * 10) || 0;

const wouldIf = ({ applicant, criterion, from, to }: ScoreChange): ExplanationMessage =>
  say('would-if-score', { applicant, criterion, from: perHundred(from), to: perHundred(to) });
