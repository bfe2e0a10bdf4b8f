import { oseeEcosystemModel } from '@osee/scoring/models';
import { criteriaOf, oseeCall2024, statementsOf } from '@osee/scoring/selection';
import { developmentTexts } from '../packages/scoring/src/country/development/development-texts.ts';
import { developmentSourceTexts } from '../packages/scoring/src/country/development/source-texts.ts';
import { mapModelTexts } from '../packages/scoring/src/maturity/model/map-model-texts.ts';
import { dpgProjectTexts } from '../packages/scoring/src/models/dpg-project/texts.ts';
import { dpgProjectWords } from '../packages/scoring/src/models/dpg-project/words.ts';
import { partnershipTexts } from '../packages/scoring/src/models/partnership/texts.ts';
import { servicePrioritisationTexts } from '../packages/scoring/src/models/service-prioritisation/texts.ts';
import { softwareChoiceTexts } from '../packages/scoring/src/models/software-choice/texts.ts';
import { supplierEvaluationTexts } from '../packages/scoring/src/models/supplier-evaluation/texts.ts';
import { useCaseTexts } from '../packages/scoring/src/models/use-case/texts.ts';
import { starterRiskTexts } from '../packages/scoring/src/risk/starter/starter-texts.ts';
import { evidenceId } from '../packages/scoring/src/text/evidence-words.ts';

type Texts = Record<string, string>;

interface Explained {
  readonly id: string;
  readonly evidence?: readonly string[];
  readonly reason?: string;
  readonly note?: string;
}

const explainedTexts = ({ id, evidence = [], reason, note }: Explained): [string, string][] => [
  ...evidence.map((one, place): [string, string] => [evidenceId(id, place), one]),
  ...(reason === undefined ? [] : [[`${id}.reason`, reason] as [string, string]]),
  ...(note === undefined ? [] : [[`${id}.note`, note] as [string, string]]),
];

const callTexts = (): Texts => {
  const { title, note, gates, portfolio, context, criteria, conflicts } = oseeCall2024;
  const scored = criteriaOf(oseeCall2024);
  const statements = statementsOf(oseeCall2024).map(({ id, kind, statement }) => [
    kind === 'scored' ? `${id}.statement` : id,
    statement,
  ]);
  const translated = ['eoi-closing-date', 'dpg-or-service'];
  return Object.fromEntries([
    ['title', title],
    ['note', note],
    ...[...gates, ...scored, ...(portfolio?.distinct ?? []), ...context].flatMap(explainedTexts),
    ...[...criteria, ...scored].map((node) => [node.id, node.title]),
    ...statements,
    ...scored.flatMap(({ id, scale }) =>
      scale.kind === 'categories'
        ? scale.levels.map((level) => [`${id}.level.${level.id}`, level.anchor])
        : [],
    ),
    ...conflicts
      .filter(({ id }) => translated.includes(id))
      .flatMap(({ id, topic, positions }) => [
        [id, topic],
        ...(id === 'dpg-or-service' ? positions.map(({ value }) => [`${id}: ${value}`, value]) : []),
      ]),
  ]) as Texts;
};

const ecosystemTexts = (): Texts => {
  const texts: Texts = {};
  const note = (id: string, source: string): string => {
    texts[id] = source;
    return source;
  };
  // The parts are called as in the framework, and only the office is not one of its parts.
  mapModelTexts(oseeEcosystemModel, note, (id, source) => (id === 'office' ? note(id, source) : source));
  return texts;
};

/** The English texts of our models that translations hold, by model and id. */
export const modelTexts = {
  'osee-call-2024': callTexts(),
  'osee-ecosystem': ecosystemTexts(),
  'dpg-project': dpgProjectWords(dpgProjectTexts) as Texts,
  'software-choice': softwareChoiceTexts,
  'supplier-evaluation': supplierEvaluationTexts,
  'service-prioritisation': servicePrioritisationTexts,
  'use-case': useCaseTexts,
  partnership: partnershipTexts,
  'starter-risk-register': starterRiskTexts,
  framework: Object.fromEntries(
    oseeEcosystemModel.nodes.filter(({ id }) => id !== 'office').map(({ id, title }) => [id, title]),
  ),
  development: { ...developmentTexts, ...developmentSourceTexts },
};
