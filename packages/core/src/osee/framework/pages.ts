import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { OseeCompetencyId } from './ids.ts';
import { itemQuestion } from './item-question.ts';
import { pageTexts } from './page-texts.ts';
import { practices } from './practices.ts';

/**
 * The page of every competency of the framework, by its id: the same pages that stand at the competencies of
 * `oseeFramework`, without the rest of it. They are in English.
 *
 * @category framework content
 * @see The question, what it counts and its steps stand once, in `instrumentItems` of `@osee/core/instrument`.
 * @example
 * ```ts
 * import { competencyPages } from '@osee/core/pages';
 *
 * competencyPages['change-management'].firstThirtyDays?.[0]?.byDay; // => 4
 * Object.keys(competencyPages).length; // => 40
 * ```
 */
export const competencyPages: Readonly<Record<OseeCompetencyId, CompetencyPage>> = /* #__PURE__ */ (() => {
  const ids = Object.keys(pageTexts) as OseeCompetencyId[];
  const pages = ids.map((id) => [id, { ...pageTexts[id], ...itemQuestion(id), ...practices[id] }]);
  return Object.fromEntries(pages) as Record<OseeCompetencyId, CompetencyPage>;
})();
