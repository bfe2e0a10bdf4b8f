import type {
  CountryDevelopmentPart,
  EcosystemPart,
  RiskPart,
  UseCasePart,
} from '../assess/country-result.ts';
import type { CountryStatement } from '../messages/country-texts.ts';
import type { RolledGroup } from '../roll-up/rolled-up-results.ts';

/** The word for an id, from the words of the reader, else from those of the part. */
export type NameOf = (id: string, own: Readonly<Record<string, string>>) => string;

/** What each list of use cases says. */
export const useCaseStatements = ({ lists }: UseCasePart, nameOf: NameOf): CountryStatement[] =>
  lists.map(({ title, result, selectedIds, names: own }) => {
    const head = { list: title, count: result.applicants.length };
    return selectedIds.length === 0
      ? { id: 'says.use-cases-none', parameters: head }
      : { id: 'says.use-cases', parameters: { ...head, names: selectedIds.map((id) => nameOf(id, own)) } };
  });

/** What the public indicators say together. */
export const developmentStatements = ({ result }: CountryDevelopmentPart): CountryStatement[] => {
  const { value, interval } = result;
  const model = result.model.title;
  if (value === null) return [{ id: 'says.development-unknown', parameters: { model } }];
  const parameters = {
    model,
    value: shown(value),
    worst: shown(interval.worst),
    best: shown(interval.best),
  };
  return [{ id: 'says.development', parameters }];
};

/** What the instrument says, of the whole or of each kind of unit. */
export const ecosystemStatements = ({ result, rolledUp }: EcosystemPart): CountryStatement[] => {
  if (result !== null) {
    const { score, maximum, interval, level } = result.root;
    if (score === null || interval === null) return [{ id: 'says.ecosystem-open', parameters: {} }];
    const per = (value: number): number => shown(value / (maximum || 1));
    const parameters = { score: per(score), worst: per(interval.worst), best: per(interval.best) };
    const reached = result.model.levels.find(({ id }) => id === level.reached);
    return [
      { id: 'says.ecosystem', parameters },
      reached === undefined
        ? { id: 'says.no-level', parameters: {} }
        : { id: 'says.level', parameters: { level: reached.title } },
    ];
  }
  if (rolledUp === null) return [];
  const { whole, strata } = rolledUp;
  return [...(whole === null ? [] : [whole]), ...strata].flatMap(groupStatements);
};

const groupStatements = ({ stratum, nodes }: RolledGroup): CountryStatement[] => {
  const [root] = nodes;
  if (root === undefined) return [];
  const inGroup = stratum === null ? {} : { stratum };
  if (root.hidden !== null) {
    return [
      { id: stratum === null ? 'says.ecosystem-hidden' : 'says.ecosystem-hidden-in', parameters: inGroup },
    ];
  }
  const { mean, intervalOfAll, maximum, answered, levels } = root;
  if (mean === null || intervalOfAll === null) return [{ id: 'says.ecosystem-open', parameters: {} }];
  const per = (value: number): number => shown(value / (maximum || 1));
  const counted = (levels ?? []).filter(({ count }) => count > 0);
  return [
    {
      id: stratum === null ? 'says.ecosystem-all' : 'says.ecosystem-in',
      parameters: {
        ...inGroup,
        count: answered,
        score: per(mean),
        worst: per(intervalOfAll.worst),
        best: per(intervalOfAll.best),
      },
    },
    ...counted.map(
      ({ title, count }): CountryStatement =>
        title === null
          ? { id: 'says.without-level', parameters: { count } }
          : { id: 'says.levels', parameters: { count, level: title } },
    ),
  ];
};

/** A share per hundred with one decimal, as tables have it. */
const shown = (share: number): number => Math.round(share * 1000) / 10;

/** How many risks there are, and how many of them lie in the highest band for sure. */
export const riskStatements = ({ result, bands }: RiskPart): CountryStatement[] => {
  const top = bands.at(-1);
  const above = result.risks.filter(
    ({ counted }) =>
      counted.likelihood.isKnown && counted.impact.isKnown && counted.bands.every((band) => band === top),
  ).length;
  return [{ id: 'says.risks', parameters: { count: result.risks.length, above } }];
};
