import { expectShape, OseeError, shape } from '@osee/core';
import { hashOf } from '../chart/hatch-id.ts';
import type { Report, ReportBlock } from '../document/report.ts';

/**
 * What {@link renderFragment} can be told.
 *
 * @category reports
 * @example
 * ```ts
 * import type { FragmentOptions } from '@osee/scoring/report';
 *
 * const options: FragmentOptions = { headingLevel: 3, idPrefix: 'kenya-' };
 * ```
 */
export interface FragmentOptions {
  /**
   * The language in which numbers are written, as a tag or as a bundle of texts: that of the report, or a region of it such
   * as `pt-BR`. That of the report if left out.
   */
  readonly locale?: string | { readonly locale: string };
  /** The level of the title on the page, from 1 to 6; 2 if left out. What stands below it goes one level down each. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * Goes before every id: letters, digits, `-` and `_`, with a letter first. If left out it is worked out of the report,
   * so that only the very same report twice on one page needs one.
   */
  readonly idPrefix?: string;
}

const bundle = /* #__PURE__ */ shape.record({ locale: shape.filledText }, {}, 'a bundle of texts');

const form = /* #__PURE__ */ shape.options({
  locale: /* #__PURE__ */ shape.either(shape.filledText, bundle),
  headingLevel: /* #__PURE__ */ shape.wholeFrom(1, 6),
  idPrefix: shape.filledText,
});

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The options with what is left out filled in. */
export const readOptions = (
  report: Report,
  options: FragmentOptions,
): { readonly locale: string; readonly level: number; readonly prefix: string } => {
  expectShape(options, form, ['options']);
  const { locale = report.locale, headingLevel = 2, idPrefix } = options;
  const tag = typeof locale === 'string' ? locale : locale.locale;
  if (languageOf(tag) !== languageOf(report.locale)) {
    throw new OseeError(
      'wrong-locale',
      `Expected the language of the report, "${report.locale}", got "${tag}"; make the report in that language first.`,
      { path: ['options', 'locale'], details: { expected: report.locale, got: tag } },
    );
  }
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]*$/u.test(idPrefix)) {
    throw new OseeError('wrong-value', 'Expected letters, digits, "-" and "_" with a letter first.', {
      path: ['options', 'idPrefix'],
      details: { got: idPrefix },
    });
  }
  return {
    locale: tag,
    level: headingLevel,
    prefix: idPrefix ?? `osee-${hashOf(textsOf(report).join('\n'))}-`,
  };
};

/** Everything that a report says, in order: two reports that differ in nothing of it are the same to a reader. */
const textsOf = ({ title, locale, blocks }: Report): string[] => [
  title,
  locale,
  ...blocks.flatMap((block) => [block.kind, ...textsOfBlock(block)]),
];

const textsOfBlock = (block: ReportBlock): string[] => {
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  if ('text' in block) return [block.text];
  const { caption, header, rows } = block.table;
  return [caption, ...header, ...rows.flat().map(String)];
};
