import { describeValue, expectShape, type Framework, type Issue, OseeError, shape } from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';
import { frameworkShape } from '../resource/framework-shape.ts';
import type { Cost } from '../resource/resource-type.ts';
import { countResources } from './count-resources.ts';
import { wholesOf } from './count-works.ts';
import { type CoverageIssueCode, coverageFindings } from './coverage-findings.ts';
import { type CoverageSubject, coverageSubjects } from './coverage-subjects.ts';

/**
 * How many works serve one module, competency, technical domain or training activity.
 *
 * @category coverage
 * @example
 * ```ts
 * import { type CoverageRow, coverageMap, oseeCatalogue } from '@osee/catalogue';
 * import { oseeFramework } from '@osee/core';
 *
 * const rows: readonly CoverageRow[] = coverageMap(oseeFramework, oseeCatalogue).rows;
 * rows.find(({ id }) => id === 'digital-inclusion')?.total; // => 27
 * ```
 */
export interface CoverageRow extends Omit<CoverageSubject, 'resources'> {
  readonly total: number;
  /** By language asked for; a resource counts in each of its languages, a part only without its whole. */
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly byCost: Readonly<Record<Cost, number>>;
  /** Resources whose confirmed licence allows a translation to be published. */
  readonly translatable: number;
}

/**
 * Where the catalogue serves a framework, and the holes as findings.
 *
 * @category coverage
 * @example
 * ```ts
 * import { type CoverageMap, coverageMap, oseeCatalogue } from '@osee/catalogue';
 * import { oseeFramework } from '@osee/core';
 *
 * const map: CoverageMap = coverageMap(oseeFramework, oseeCatalogue, { languages: ['sw'] });
 * map.languages; // => ['sw']
 * ```
 */
export interface CoverageMap {
  /** The languages that were asked for. */
  readonly languages: readonly string[];
  readonly rows: readonly CoverageRow[];
  readonly findings: readonly Issue<CoverageIssueCode>[];
}

/**
 * Counts what the catalogue holds for each module, competency, technical domain and training activity of a
 * framework, and names the holes: nothing at all, nothing free, nothing in a language, nothing that may be
 * translated, and the titles whose address was not found. A competency counts the resources of its parts too. A part and
 * its whole are one work: a part counts only where its whole is not counted.
 *
 * @param framework - the framework to cover
 * @param catalogue - the catalogue
 * @param options - `languages` to look for as BCP 47 tags; by default the six of the United Nations and Portuguese
 * @returns rows in the order of the framework, and findings with a path into `rows` or into the catalogue
 * @throws `OseeError` with code `wrong-value` for a language that is no tag
 * @category coverage
 * @example
 * ```ts
 * import { coverageMap, oseeCatalogue } from '@osee/catalogue';
 * import { oseeFramework } from '@osee/core';
 *
 * const { findings } = coverageMap(oseeFramework, oseeCatalogue);
 * findings.filter(({ code }) => code === 'no-address').length; // => 23
 * ```
 */
export const coverageMap = (
  framework: Framework,
  catalogue: Catalogue,
  options: { readonly languages?: readonly string[] } = {},
): CoverageMap => {
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(catalogue, catalogueShape, ['catalogue']);
  expectShape(options, shape.options({ languages: shape.list(shape.text) }), ['options']);
  for (const [place, language] of (options.languages ?? []).entries()) {
    if (languageTag(language) !== null) continue;
    const got = describeValue(language);
    throw new OseeError('wrong-value', `Expected a BCP 47 language tag, got ${got}.`, {
      path: ['options', 'languages', place],
      details: { got },
    });
  }
  const languages = [...new Set(options.languages ?? ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'])];
  const wholes = wholesOf(catalogue.resources);
  const rows = coverageSubjects(framework, catalogue).map(({ resources, ...subject }) => ({
    ...subject,
    ...countResources(resources, languages, wholes),
  }));
  return { languages, rows, findings: coverageFindings(rows, catalogue) };
};
