import type { Path } from '../../errors/path.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Own } from './own.ts';

const knownFields = new Set([
  'id',
  'version',
  'title',
  'status',
  'language',
  'licence',
  'categories',
  'modules',
  'topics',
  'competencies',
  'audiences',
  'dependencies',
  'trainingActivities',
  'readings',
  'technicalDomains',
  'referenceResources',
  'matrix',
]);

/** Tells what of a framework has no place in a package: whole kinds, and the fields of what becomes a concept. */
export const reportLosses = (framework: Framework, own: Own): void => {
  const left = (kind: string, items: readonly FrameworkItem[], path: Path) => {
    for (const [place, { id }] of items.entries())
      own.report('item-left-out', [...path, place], { field: kind, id });
  };
  if (!own.extensions) {
    left('audience', framework.audiences, ['audiences']);
    left('reading', framework.readings, ['readings']);
  }
  if (!own.extensions) reportRemainder(framework, left, own);
  for (const field of Object.keys(framework)) {
    if (!knownFields.has(field)) own.report('field-left-out', [field], { field });
  }
};

/** What extensions would hold. */
const reportRemainder = (
  framework: Framework,
  left: (kind: string, items: readonly FrameworkItem[], path: Path) => void,
  own: Own,
): void => {
  const { matrix } = framework;
  left('training-activity', framework.trainingActivities, ['trainingActivities']);
  left('reference-resource', framework.referenceResources ?? [], ['referenceResources']);
  left('matrix-row', matrix.rows, ['matrix', 'rows']);
  left('matrix-item', matrix.items, ['matrix', 'items']);
  left('country-assessment', [matrix.countryAssessment], ['matrix', 'countryAssessment']);
  const fields = (name: string, path: Path) => own.report('field-left-out', path, { field: name });
  fields('matrix.name', ['matrix', 'name']);
  fields('matrix.source', ['matrix', 'source']);
  for (const [place, phase] of matrix.phases.entries()) {
    for (const field of Object.keys(phase)) {
      if (['id', 'name', 'description'].includes(field)) continue;
      own.report('field-left-out', ['matrix', 'phases', place, field], {
        field: `phase.${field}`,
        id: phase.id,
      });
    }
  }
};
