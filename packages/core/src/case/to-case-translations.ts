import type { Framework } from '../framework/framework.ts';
import { frameworkShape } from '../framework/framework-shape.ts';
import { expectShape } from '../input/expect-shape.ts';
import { list } from '../input/shape-holders.ts';
import type { LocaleBundle } from '../text/locale-bundle.ts';
import { localiseFramework } from '../text/localise-framework.ts';
import { localeBundleShape } from '../text/text-shapes.ts';
import type { FrameworkNode } from './framework/framework-nodes.ts';
import { nodesOf } from './framework/framework-nodes.ts';
import { nodeLinkOf, type Own, relationObjectOf } from './framework/own.ts';
import { writeFramework } from './framework/write-framework.ts';
import type { CaseAssociation, CasePackage } from './package/case-package.ts';
import { createReporter } from './report/reporter.ts';
import { type CasePackageOptions, checkBaseUri } from './to-case-package.ts';
import { casePackageOptionsShape } from './write/option-shapes.ts';
import { strictPackage } from './write/strict-package.ts';
import type { WrittenCasePackage } from './write/write-case-tree.ts';
import { checkDateTime } from './write/write-options.ts';

/**
 * A translation of a framework as a CASE package of its own.
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCaseTranslations, type CaseTranslation } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const translations: readonly CaseTranslation[] = toCaseTranslations(oseeFramework, [], options);
 * translations.length; // => 0
 * ```
 */
export interface CaseTranslation extends WrittenCasePackage {
  readonly locale: string;
}

/**
 * Writes the translations of a framework as CASE 1.1 packages. A CASE document has one language, so each language is
 * a document with identifiers of its own, whose items say by `isTranslationOf` which items of `toCasePackage` they
 * translate. An item without a translation stays in its own language, which it names, and is told.
 *
 * @param framework - any framework; it is neither changed nor frozen
 * @param bundles - translations, as from `@osee/core/locales/fr`; those of another framework give no package
 * @param options - as for `toCasePackage`; give both the same
 * @returns a package with its report for each bundle, in the order of the bundles
 * @throws `OseeError` with code `invalid-date` or `invalid-uri` for the options, `invalid-locale` for a bundle whose
 * language is not well-formed
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { oseeFramework, textStamp } from '@osee/core';
 * import { toCaseTranslations } from '@osee/core/case';
 *
 * const [strategy] = oseeFramework.modules;
 * const french = {
 *   locale: 'fr',
 *   frameworkId: 'osee',
 *   licence: 'CC-BY-4.0',
 *   texts: { module: { strategy: { name: 'Stratégie', description: 'Ce que l’organisation veut.' } } },
 *   stamps: {
 *     module: { strategy: [textStamp(strategy?.name ?? ''), textStamp(strategy?.description ?? '')] },
 *   },
 *   reviewed: {},
 * } as const;
 * const [written] = toCaseTranslations(oseeFramework, [french], { lastChangeDateTime: '2026-01-01T00:00:00Z' });
 * written?.package.CFDocument.language; // => 'fr'
 * written?.package.CFItems.find(({ language }) => language === 'fr')?.abbreviatedStatement; // => 'Stratégie'
 * ```
 */
export const toCaseTranslations = (
  framework: Framework,
  bundles: readonly LocaleBundle[],
  options: CasePackageOptions,
): readonly CaseTranslation[] => {
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(bundles, list(localeBundleShape), ['bundles']);
  expectShape(options, casePackageOptionsShape, ['options']);
  const lastChangeDateTime = checkDateTime(options.lastChangeDateTime);
  const baseUri = checkBaseUri(options.baseUri);
  return bundles
    .filter(({ frameworkId }) => frameworkId === framework.id)
    .map((bundle) => {
      const { report, issues } = createReporter(options.locale);
      const shared = { baseUri, lastChangeDateTime, extensions: options.extensions ?? false, report };
      const own: Own = { ...shared, seed: `${framework.id}@${bundle.locale}` };
      const { framework: localised, languageOf } = translate(framework, bundle);
      const written = writeFramework(localised, options, own, languageOf);
      tellQuestions(written, bundle.locale === framework.language, own);
      const original: Own = { ...shared, seed: framework.id };
      const translations = translationsOf(framework, localised, languageOf, own, original);
      const linked = { ...written, CFAssociations: [...written.CFAssociations, ...translations] };
      const casePackage = strictPackage(linked, { report, lastChangeDateTime }, own.extensions);
      return { locale: bundle.locale, package: casePackage, report: issues() };
    });
};

/** Bundles hold no pages: what is asked stays in the language of the framework. */
const tellQuestions = ({ CFRubrics = [] }: CasePackage, isSame: boolean, own: Own): void => {
  for (const [position, { CFRubricCriteria = [] }] of isSame ? [] : CFRubrics.entries()) {
    for (const place of CFRubricCriteria.keys()) {
      own.report('not-translated', ['CFRubrics', position, 'CFRubricCriteria', place], {
        field: 'CFRubrics',
      });
    }
  }
};

const translate = (framework: Framework, bundle: LocaleBundle) => {
  const localised = localiseFramework(framework, bundle.locale, [bundle]);
  const languages = new Map<string, Set<string>>();
  for (const { item, field, locale } of localised.texts) {
    // A package carries the names and descriptions; what stands beside them does not decide its language.
    if (field !== 'name' && field !== 'description') continue;
    const key = `${item.kind}/${item.id}`;
    languages.set(key, (languages.get(key) ?? new Set()).add(locale));
  }
  const languageOf = ({ name }: FrameworkNode): string => {
    const found = languages.get(`${name.kind}/${name.id}`) ?? new Set<string>();
    return found.size === 1 && found.has(bundle.locale) ? bundle.locale : framework.language;
  };
  return {
    framework: { ...localised.framework, language: bundle.locale, licence: bundle.licence },
    languageOf,
  };
};

/** Items with a translation point at what they translate; the others are told. */
const translationsOf = (
  framework: Framework,
  localised: Framework,
  languageOf: (node: FrameworkNode) => string,
  own: Own,
  original: Own,
): CaseAssociation[] => {
  const sources = nodesOf(framework);
  return nodesOf(localised).flatMap((node, place) => {
    const { kind, id } = node.name;
    if (languageOf(node) !== localised.language) {
      own.report('not-translated', node.path, { field: kind, id });
      return [];
    }
    return [
      {
        ...relationObjectOf(own, { kind: 'translation', id: `${kind}/${id}` }),
        associationType: 'isTranslationOf',
        originNodeURI: nodeLinkOf(own, node.name, node.item.name),
        destinationNodeURI: nodeLinkOf(original, node.name, sources[place]?.item.name ?? node.item.name),
      },
    ];
  });
};
