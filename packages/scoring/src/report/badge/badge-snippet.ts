import { expectShape, type MessagesOn, shape } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { ProjectMessageId } from '../../project/messages/project-message-id.ts';
import { badgeForm } from './badge-form.ts';
import { badgeTexts } from './badge-texts.ts';

/** What ends a link or its text in Markdown. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\[\]()<>*_`!|]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
const address = (text: string): string =>
  text.replaceAll(
    /[\s()<>\\]/gu,
    (character) => `%${(character.codePointAt(0) ?? 32).toString(16).padStart(2, '0').toUpperCase()}`,
  );

/**
 * The line of Markdown that puts a badge into a README, with the level as its text, so that it is read where pictures
 * are not shown.
 *
 * @param result - a result of `scoreMaturity`, of any model
 * @param options - the language; `image`: path or address of the picture; `link`: where it leads, such as the report
 * @returns one line of Markdown
 * @throws `OseeError` with code `unknown-message` when the language lacks a text, `wrong-type`, `wrong-value` or
 * `unknown-option` and a path for an argument of another form
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { dpgProjectModel } from '@osee/scoring/models';
 * import { badgeSnippet } from '@osee/scoring/report';
 *
 * const { id, version } = dpgProjectModel;
 * const assessment = { subject: 'Example', model: { id, version }, asOf: '2026-10-01', answers: [] };
 * const result = scoreMaturity(dpgProjectModel, assessment);
 * badgeSnippet(result, { locale: en, image: 'docs/maturity.svg', link: 'docs/maturity.md' });
 * // => '[![Maturity of Example: not assessed](docs/maturity.svg)](docs/maturity.md)'
 * ```
 */
export const badgeSnippet = (
  result: MaturityResult,
  options: {
    readonly locale: MessagesOn<'project', ProjectMessageId>;
    readonly image: string;
    readonly link?: string;
  },
): string => {
  expectShape(result, badgeForm, ['result']);
  expectShape(options, optionsShape, ['options']);
  const { locale, image, link } = options;
  const picture = `![${escaped(badgeTexts({ result, locale }).title)}](${address(image)})`;
  return link === undefined ? picture : `[${picture}](${address(link)})`;
};

const optionsShape = /* #__PURE__ */ shape.exact(
  { locale: shape.anything, image: shape.filledText },
  { link: shape.filledText },
  'options with a locale and a picture',
);
