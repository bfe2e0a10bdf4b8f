import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import type { CriterionResult } from '../../maturity/result/trace.ts';
import type { RolledCriterion, RolledNode, RolledUpResults } from '../roll-up/rolled-up-results.ts';
import type { CountryCompetency, CountryQuestion } from './country-result.ts';

type QuestionStanding = Pick<CountryQuestion, 'state' | 'value' | 'stratum'>;
type NodeStanding = Pick<CountryCompetency, 'state' | 'value' | 'stratum' | 'coverage'>;

/** Where a country stands on a question or a part of the model, whichever way it was asked. */
export interface Standing {
  readonly questionOf: (id: string) => QuestionStanding;
  readonly nodeOf: (id: string) => NodeStanding;
}

const open = { state: 'open', value: null, stratum: null } as const;
const notApplicable = { state: 'notApplicable', value: null, stratum: null } as const;

export const standingsOf = (result: MaturityResult | null, rolledUp: RolledUpResults | null): Standing => {
  if (result !== null) return ofResult(result);
  return rolledUp === null
    ? { questionOf: () => open, nodeOf: () => ({ ...open, coverage: null }) }
    : ofGroups(rolledUp);
};

const ofResult = (result: MaturityResult): Standing => {
  const criteria = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  const nodes = new Map(nodesOf(result.root).map((node) => [node.id, node]));
  return {
    questionOf: (id) => questionStanding(criteria.get(id)),
    nodeOf: (id) => nodeStanding(nodes.get(id)),
  };
};

const questionStanding = (
  criterion: Pick<CriterionResult, 'status' | 'value'> | undefined,
): QuestionStanding => {
  if (criterion?.status === 'notApplicable') return notApplicable;
  if (criterion?.status !== 'answered' || criterion.value === null) return open;
  return { state: 'known', value: criterion.value, stratum: null };
};

const nodeStanding = (node: NodeResult | undefined): NodeStanding => {
  if (node === undefined || node.status === 'notEvaluated') return { ...notApplicable, coverage: null };
  const { score, maximum, coverage } = node;
  return score === null
    ? { ...open, coverage }
    : { state: 'known', value: score / (maximum || 1), stratum: null, coverage };
};

/** Where kinds of units are kept apart, the one that stands lowest speaks, and is named. */
const ofGroups = ({ whole, strata, country }: RolledUpResults): Standing => {
  const groups = whole === null ? strata : [whole];
  const national = new Map(country.map((item) => [item.criterionId, item]));
  const tables = groups.map(({ stratum, nodes, criteria }) => ({
    stratum,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
  }));
  return {
    questionOf: (id) => {
      const item = national.get(id);
      if (item !== undefined) return questionStanding(item);
      return lowest(
        tables.map(({ stratum, criteria }) => ({ ...rolledQuestion(criteria.get(id)), stratum })),
        open,
      );
    },
    nodeOf: (id) =>
      lowest(
        tables.map(({ stratum, nodes }) => {
          const node = nodes.get(id);
          const isNational = node?.answeredBy === 'country';
          return { ...rolledNode(node), stratum: isNational ? null : stratum };
        }),
        { ...open, coverage: null },
      ),
  };
};

const rolledQuestion = (criterion: RolledCriterion | undefined): QuestionStanding => {
  if (criterion === undefined) return open;
  const { hidden, mean, distribution } = criterion;
  if (hidden !== null) return { ...open, state: 'hidden' };
  if (mean !== null) return { state: 'known', value: mean, stratum: null };
  const isOut = distribution !== null && distribution.notApplicable > 0 && distribution.unknown === 0;
  return isOut && distribution.unanswered === 0 ? notApplicable : open;
};

const rolledNode = (node: RolledNode | undefined): NodeStanding => {
  if (node === undefined) return { ...open, coverage: null };
  const { hidden, mean, maximum, coverage, interval } = node;
  if (hidden !== null) return { ...open, state: 'hidden', coverage };
  if (mean !== null) return { state: 'known', value: mean / (maximum || 1), stratum: null, coverage };
  return interval === null && (node.notApplicable ?? 0) > 0
    ? { ...notApplicable, coverage }
    : { ...open, coverage };
};

const order: Readonly<Record<CountryQuestion['state'], number>> = {
  known: 0,
  open: 1,
  hidden: 2,
  notApplicable: 3,
};

const lowest = <Found extends QuestionStanding>(found: readonly Found[], otherwise: Found): Found =>
  [...found].sort(
    (one, other) => order[one.state] - order[other.state] || (one.value ?? 0) - (other.value ?? 0),
  )[0] ?? otherwise;
