import {
  expectRecord,
  expectShape,
  formatMessage,
  isOneOf,
  type MessageCatalogue,
  type MessageParameters,
  messagesOf,
  type TextsOn,
} from '@osee/core';
import type { BlockingRequirement } from '../result/level-result.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { resultShape } from '../result/result-shape.ts';
import { depthSentences } from './depth-sentences.ts';
import { displayScore } from './display-score.ts';
import { extentSentences } from './extent-sentences.ts';
import { kindWord } from './kind-word.ts';
import type { MaturityMessageId } from './messages/message-id.ts';
import type { Sentence } from './sentence.ts';

/**
 * One sentence of an explanation, with what it was made from.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ExplanationSentence } from '@osee/scoring/maturity';
 *
 * const sentence: ExplanationSentence = {
 *   id: 'coverage',
 *   nodeId: 'osee-ecosystem',
 *   parameters: { percent: 50 },
 *   text: '50% of what applies is answered.',
 * };
 * ```
 */
export interface ExplanationSentence {
  readonly id: MaturityMessageId;
  /** The node that it is about; `null` for the result as a whole. */
  readonly nodeId: string | null;
  readonly parameters: MessageParameters;
  readonly text: string;
}

const percent = (share: number): number =>
  displayScore(share, 1, { displayMaximum: 100, displayDecimals: 0, rounding: 'halfUp' }) ?? 0;

/**
 * Explains a result in plain sentences: score and range, coverage, level and what blocks the next one, conformance,
 * what each part brings, which answers would gain most, what to be careful about, what was never asked, the numbers that
 * were counted, and the policies that were applied.
 *
 * @param result - a scored assessment
 * @param options - `locale`: the texts of a language, such as `fr` of `@osee/scoring/locales/fr`; a catalogue in place of
 * the options is taken, too
 * @returns the sentences in reading order; titles and questions are in the language of the model, see `localiseModel`
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject`
 * for the bundle of another package, `wrong-type`, `wrong-value` or `out-of-range` for an argument of another form
 * @category maturity
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainMaturity, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'strategic-funding', status: 'answered', optionId: 'established' }],
 * });
 * explainMaturity(result, { locale: en })[0]?.text; // => 'Open-source ecosystem of a country scores 50 of 100.'
 * ```
 */
export const explainMaturity = (
  result: MaturityResult,
  options: { readonly locale: TextsOn<'maturity', MaturityMessageId> } | MessageCatalogue<MaturityMessageId>,
): readonly ExplanationSentence[] => {
  expectShape(result, resultShape, ['result']);
  expectRecord(options, ['options'], 'options with a locale');
  const catalogue = messagesOf('messages' in options ? options : options.locale, 'maturity');
  /** Parameters that are words of the model's form are told in the language. */
  const inWords = (parameters: MessageParameters): MessageParameters => {
    const { status, kind } = parameters;
    const id = `status-${status}`;
    return {
      ...parameters,
      ...(isOneOf(statusIds, id) && { status: formatMessage(catalogue, id) }),
      ...(typeof kind === 'string' && { kind: kindWord(catalogue, kind) }),
    };
  };
  return [
    ...scoreSentences(result),
    ...levelSentences(result),
    ...conformanceSentences(result),
    ...result.root.children.map((part) => partSentence(result, part)),
    ...gainSentences(result),
    ...caveatSentences(result),
    ...depthSentences(result),
    ...extentSentences(result),
    ...nodeSentences(result),
    ...policySentences(result),
  ].map((sentence) => ({
    ...sentence,
    text: formatMessage(catalogue, sentence.id, inWords(sentence.parameters)),
  }));
};

const statusIds = ['status-draft', 'status-published', 'status-retired'] as const;

const shown = ({ policies, root }: MaturityResult, score: number): number =>
  displayScore(score, root.maximum, policies) ?? 0;

const scoreSentences = (result: MaturityResult): Sentence[] => {
  const { root, policies } = result;
  const about = (id: MaturityMessageId, parameters: MessageParameters): Sentence => ({
    id,
    nodeId: root.id,
    parameters,
  });
  const { title, score, status, interval, coverage, confidence, trace } = root;
  const maximum = policies.displayMaximum;
  const open = interval !== null && interval.worst !== interval.best;
  return [
    score === null
      ? about(noScoreId(status, trace.withheld), { title })
      : about('score', { title, score: shown(result, score), maximum }),
    ...(open
      ? [
          about('interval', { worst: shown(result, interval.worst), best: shown(result, interval.best) }),
          ...(root.bound === 'outer' ? [about('bound-outer', {})] : []),
        ]
      : []),
    ...(coverage === null ? [] : [about('coverage', { percent: percent(coverage) })]),
    ...(confidence === null ? [] : [about('confidence', { percent: percent(confidence) })]),
  ];
};

const noScoreId = (status: NodeResult['status'], withheld: NodeResult['trace']['withheld']) =>
  withheld === 'lowCoverage' ? 'score-thin' : status === 'blocked' ? 'score-blocked' : 'score-none';

const levelSentences = (result: MaturityResult): Sentence[] => {
  const { root, model } = result;
  const { reached, next, blocking, range } = root.level;
  if (model.levels.length === 0) return [];
  const titleOf = (id: string | null): string => model.levels.find((level) => level.id === id)?.title ?? '';
  const about = (id: MaturityMessageId, parameters: MessageParameters = {}): Sentence => ({
    id,
    nodeId: root.id,
    parameters,
  });
  const level = titleOf(reached);
  // Below its minimum coverage a node has no level to come from or to go to.
  const isThin = next === null && root.coverage !== null && root.coverage > 0 && root.coverage < 1;
  const settled = range.worst === range.best;
  return [
    reached === null
      ? about(isThin ? 'level-thin' : 'level-none')
      : next === null
        ? about('level-top', { level })
        : about('level', { level, next: titleOf(next) }),
    ...(root.status === 'complete' || root.coverage === null
      ? []
      : settled
        ? reached === null
          ? []
          : [about('level-settled')]
        : range.worst !== null && range.best !== null
          ? [
              about('level-range', { worst: titleOf(range.worst), best: titleOf(range.best) }),
              ...(root.level.bound === 'outer' ? [about('bound-outer', {})] : []),
            ]
          : []),
    ...blocking.map((entry) => blockingSentence(result, entry, titleOf)),
  ];
};

const blockingSentence = (
  result: MaturityResult,
  { requirement, outcome, have, need, itemIds }: BlockingRequirement,
  titleOf: (id: string | null) => string,
): Sentence => {
  const { root, criteria } = result;
  const level = titleOf(root.level.next);
  const isUnknown = outcome === 'unknown';
  if (have === null && !isUnknown) return { id: 'blocking-no-data', nodeId: root.id, parameters: { level } };
  const nodes = new Map(nodesOf(root).map((node) => [node.id, node.title]));
  const questions = new Map(criteria.map((criterion) => [criterion.id, criterion.text]));
  const named = 'criterionId' in requirement ? [requirement.criterionId] : itemIds;
  const items = named
    .map((id) => (requirement.kind === 'each' ? nodes : questions).get(id) ?? id)
    .join(requirement.kind === 'each' ? ', ' : ' ');
  const part = 'nodeId' in requirement ? (nodes.get(requirement.nodeId) ?? requirement.nodeId) : '';
  if (isUnknown) {
    const bound = 'levelId' in requirement ? titleOf(requirement.levelId) : root.title;
    return {
      id: 'blocking-unknown',
      nodeId: root.id,
      parameters: { level, items: items || part || bound },
    };
  }
  return {
    id: `blocking-${requirement.kind}`,
    nodeId: root.id,
    parameters: {
      level,
      title: root.title,
      need: percent(need),
      have: percent(have ?? 0),
      items,
      bound: 'levelId' in requirement ? titleOf(requirement.levelId) : '',
      part,
    },
  };
};

const conformanceSentences = ({ conformance, criteria }: MaturityResult): Sentence[] => {
  if (!criteria.some(({ obligation }) => obligation === 'must')) return [];
  const items = criteria.filter(({ id }) => conformance.unmetIds.includes(id)).map(({ text }) => text);
  const parameters = { count: items.length, items: items.join(' ') };
  return [{ id: `conformance-${conformance.verdict}`, nodeId: null, parameters }];
};

const partSentence = (result: MaturityResult, part: NodeResult): Sentence => {
  const input = result.root.trace.inputs.find(({ kind, id }) => kind === 'node' && id === part.id);
  const { title, score, maximum } = part;
  if (score === null) return { id: 'part-none', nodeId: part.id, parameters: { title } };
  const { displayMaximum } = result.policies;
  const points = input
    ? (input.contribution / (result.root.maximum || 1)) * displayMaximum
    : (score / (maximum || 1)) * displayMaximum * part.share;
  return {
    id: 'part',
    nodeId: part.id,
    parameters: {
      title,
      score: displayScore(score, maximum, result.policies) ?? 0,
      maximum: displayMaximum,
      points: pointsOf(result, points),
    },
  };
};

/** Points of the whole with one decimal; only all of them are all. */
const pointsOf = ({ policies: { displayMaximum } }: MaturityResult, points: number): number =>
  displayScore(points, displayMaximum, { displayMaximum, displayDecimals: 1, rounding: 'halfUp' }) ?? 0;

const gainSentences = (result: MaturityResult): Sentence[] => {
  const { root, policies, model, criteria } = result;
  const best = result.gains.filter(
    (gain, position, all) =>
      (gain.deltaScore ?? 0) > 0 &&
      all.findIndex(({ criterionId }) => criterionId === gain.criterionId) === position,
  );
  return best.slice(0, 3).map(({ criterionId, toLabel, deltaScore, levelAfter }) => {
    const level = model.levels.find(({ id }) => id === levelAfter)?.title ?? '';
    const rises = levelAfter !== null && levelAfter !== root.level.reached;
    const points = pointsOf(result, ((deltaScore ?? 0) / (root.maximum || 1)) * policies.displayMaximum);
    const criterion = criteria.find(({ id }) => id === criterionId)?.text ?? criterionId;
    return {
      id: rises ? 'gain-level' : 'gain',
      nodeId: null,
      parameters: { criterion, option: toLabel, points, level },
    };
  });
};

const caveatSentences = ({ caveats }: MaturityResult): Sentence[] =>
  caveats.map(({ code, details }) => {
    const shares = new Set(['coverage', 'minimum', 'share', 'maximum']);
    const parameters = Object.entries(details).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, typeof value === 'number' && shares.has(name) ? percent(value) : value] as const]
        : [],
    );
    const nodeId = typeof details['nodeId'] === 'string' ? details['nodeId'] : null;
    return { id: `caveat-${code}`, nodeId, parameters: Object.fromEntries(parameters) };
  });

/** The rules of single nodes that bear on their scores. */
const nodeSentences = ({ root }: MaturityResult): Sentence[] => {
  const nodes = nodesOf(root);
  return nodes.flatMap(({ id: nodeId, title, score, trace }): Sentence[] => {
    const { cap, deduction, averagedKind } = trace;
    const part = nodes.find(({ id }) => id === deduction?.nodeId)?.title ?? deduction?.nodeId ?? '';
    const isMade = score !== null && deduction?.isMade === true;
    return [
      ...(cap === undefined ? [] : [{ id: 'node-cap' as const, nodeId, parameters: { title, cap } }]),
      ...(isMade
        ? [
            {
              id: 'node-deduction' as const,
              nodeId,
              parameters: {
                title,
                part,
                percent: percent(deduction.share),
                need: percent(deduction.minimum),
              },
            },
          ]
        : []),
      ...(averagedKind === undefined
        ? []
        : [{ id: 'node-averaged' as const, nodeId, parameters: { title, kind: averagedKind } }]),
    ];
  });
};

const policySentences = ({ policies, root: { coverage } }: MaturityResult): Sentence[] => {
  const ids = [
    `policy-notApplicable-${policies.notApplicable}`,
    `policy-unanswered-${policies.unanswered}`,
    `policy-rollUp-${policies.rollUp}`,
    `policy-emptyRequirement-${policies.emptyRequirement}`,
    ...(coverage === 1 ? [] : [`policy-openAnswers-${policies.openAnswers}` as const]),
    ...(policies.partWithoutLevel === 'zero' ? (['policy-partWithoutLevel-zero'] as const) : []),
    `policy-belowMinimumCoverage-${policies.belowMinimumCoverage}`,
  ] as const;
  const { tolerance } = policies;
  const { coverageFloors = [], minimumQuestions = 1 } = policies;
  return [
    ...ids.map((id) => ({ id, nodeId: null, parameters: {} })),
    ...coverageFloors.map(({ nodeKind, minimum }) => ({
      id: 'policy-coverage-floor' as const,
      nodeId: null,
      parameters: { kind: nodeKind, minimum: percent(minimum) },
    })),
    ...(minimumQuestions > 1
      ? [
          {
            id: 'policy-minimum-questions' as const,
            nodeId: null,
            parameters: { count: minimumQuestions },
          },
        ]
      : []),
    ...(tolerance > 0 ? [{ id: 'policy-tolerance' as const, nodeId: null, parameters: { tolerance } }] : []),
  ];
};
