import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { OseeCompetencyId } from './ids.ts';
import { competencyPages } from './pages.ts';

/**
 * The page of a competency of the framework.
 *
 * @param id - id of a competency, such as `change-management`
 * @returns the page, in English
 * @throws `OseeError` with code `unknown-item` for an id that no competency of the framework has
 * @category framework content
 * @example
 * ```ts
 * import { pageOf } from '@osee/core/pages';
 *
 * const { effort } = pageOf('change-management');
 * effort?.isEstimate; // => true
 * effort?.ranges[0]; // => { work: 'Preparation, courses and help by the project team', low: 40, high: 90 }
 * ```
 */
export const pageOf = (id: OseeCompetencyId): CompetencyPage => {
  if (typeof id === 'string' && Object.hasOwn(competencyPages, id)) return competencyPages[id];
  throw new OseeError(
    'unknown-item',
    `Expected the id of a competency of the framework, got ${describeValue(id)}.`,
    { path: ['id'], details: { kind: 'competency', id } },
  );
};
