import type { MaturityModel, ModelNode } from '../../maturity/index.ts';
import { criterionOf, nodeOf, scaleOf } from './ask.ts';
import { ecosystemicQuestions } from './ecosystemic-and-societal.ts';
import { ecosystemLevels } from './levels.ts';
import { organisationalQuestions } from './organisational-and-programmatic.ts';
import { technicalQuestions } from './technical.ts';

const questions = [...organisationalQuestions, ...ecosystemicQuestions, ...technicalQuestions];

const category = (id: string, title: string): ModelNode => ({ id, kind: 'category', title, parentId: null });
const module = (id: string, title: string, parentId: string): ModelNode => ({
  id,
  kind: 'module',
  title,
  parentId,
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
    'Illustrative. Questions, weights and levels are the project’s own; every part counts the same. The module ' +
    'Resource Mobilisation prints no competencies of its own: its subject is asked about under Capacity Building, ' +
    'where the framework prints those competencies.',
  policies: {
    notApplicable: 'exclude',
    unanswered: 'zero',
    rollUp: 'mean',
    emptyRequirement: 'notEvaluated',
  },
  scales: questions.map(scaleOf),
  levels: ecosystemLevels,
  nodes: [
    category('organisational-and-programmatic', 'Organisational and Programmatic'),
    module('strategy', 'Strategy', 'organisational-and-programmatic'),
    module(
      'requirements-and-specifications',
      'Requirements and Specifications',
      'organisational-and-programmatic',
    ),
    module('procurement-and-legal', 'Procurement and Legal', 'organisational-and-programmatic'),
    module('community-management', 'Community Management', 'organisational-and-programmatic'),
    category('ecosystemic-and-societal', 'Ecosystemic and Societal'),
    module('capacity-building', 'Capacity Building', 'ecosystemic-and-societal'),
    module('digital-inclusion', 'Digital Inclusion', 'ecosystemic-and-societal'),
    module(
      'digital-governance-and-sovereignty',
      'Digital Governance and Sovereignty',
      'ecosystemic-and-societal',
    ),
    category('technical', 'Technical'),
    ...questions.map(nodeOf),
  ],
  criteria: questions.map(criterionOf),
};
