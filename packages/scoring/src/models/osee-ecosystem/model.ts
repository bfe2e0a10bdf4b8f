import type { MaturityModel, ModelNode } from '../../maturity/index.ts';
import { criterionOf, nodeOf, type Question, scaleOf } from './ask.ts';
import { ecosystemicQuestions } from './ecosystemic-and-societal.ts';
import { ecosystemLevels } from './levels.ts';
import { organisationalQuestions } from './organisational-and-programmatic.ts';
import { technicalQuestions } from './technical.ts';

const questions = [...organisationalQuestions, ...ecosystemicQuestions, ...technicalQuestions];

/**
 * A part weighs as many questions as it holds, so that each question counts the same: nothing is known that would make
 * one of them matter more, and how many questions a module happens to have is no reason.
 */
const weightOf = (asked: readonly Question[], moduleId?: string): number =>
  asked.filter(({ parentId }) => moduleId === undefined || parentId === moduleId).length;

const category = (id: string, title: string, asked: readonly Question[]): ModelNode => ({
  id,
  kind: 'category',
  title,
  parentId: null,
  weight: weightOf(asked),
});
const module = (id: string, title: string, parentId: string): ModelNode => ({
  id,
  kind: 'module',
  title,
  parentId,
  weight: weightOf(questions, id),
});

/**
 * A first instrument for the open-source ecosystem of a country: sixteen questions over the three categories of the
 * training framework, each bound to a competency or technical domain. The framework gives no questions, weights or
 * levels: these are the project's own, a draft, and an illustration.
 *
 * @category models
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * oseeEcosystemModel.status; // => 'draft'
 * oseeEcosystemModel.criteria.length; // => 16
 * oseeEcosystemModel.levels.map((level) => level.id);
 * // => ['initial', 'exploring', 'repeatable', 'managed', 'leading']
 * ```
 */
export const oseeEcosystemModel: MaturityModel = {
  id: 'osee-ecosystem',
  version: '0.1.0',
  title: 'Open-source ecosystem of a country',
  status: 'draft',
  language: 'en',
  licence: 'CC-BY-4.0',
  source: 'project',
  note:
    'Illustrative. Questions, weights and levels are the project’s own; every question counts the same, as ' +
    'nothing is known that would make one matter more. The module ' +
    'Resource Mobilisation prints no competencies of its own: its subject is asked about under Capacity Building, ' +
    'where the framework prints those competencies.',
  policies: {
    notApplicable: 'exclude',
    unanswered: 'exclude',
    rollUp: 'mean',
    emptyRequirement: 'notEvaluated',
    belowMinimumCoverage: 'noLevel',
  },
  scales: questions.map(scaleOf),
  levels: ecosystemLevels,
  nodes: [
    category('organisational-and-programmatic', 'Organisational and Programmatic', organisationalQuestions),
    module('strategy', 'Strategy', 'organisational-and-programmatic'),
    module(
      'requirements-and-specifications',
      'Requirements and Specifications',
      'organisational-and-programmatic',
    ),
    module('procurement-and-legal', 'Procurement and Legal', 'organisational-and-programmatic'),
    module('community-management', 'Community Management', 'organisational-and-programmatic'),
    category('ecosystemic-and-societal', 'Ecosystemic and Societal', ecosystemicQuestions),
    module('capacity-building', 'Capacity Building', 'ecosystemic-and-societal'),
    module('digital-inclusion', 'Digital Inclusion', 'ecosystemic-and-societal'),
    module(
      'digital-governance-and-sovereignty',
      'Digital Governance and Sovereignty',
      'ecosystemic-and-societal',
    ),
    category('technical', 'Technical', technicalQuestions),
    ...questions.map(nodeOf),
  ],
  criteria: questions.map(criterionOf),
};
