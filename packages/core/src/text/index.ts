/**
 * Texts in many languages: bundles, messages, fallback, numbers and dates.
 *
 * Take it instead of the root where content of your own is shown in several languages.
 *
 * - `formatMessage`: a message with its values, in the way of a language
 * - `formatNumber`: a number, the same on every machine
 * - `resolveText`: a text in the best language there is
 *
 * Guide: `docs/guides/languages.md`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from './content-bundle.ts';
export { escapeMarkdown } from './escape-markdown.ts';
export { escapeXml } from './escape-xml.ts';
export { fallbackChain, matchLocale } from './fallback-chain.ts';
export { formatDate } from './format-date.ts';
export { formatList } from './format-list.ts';
export { formatNumber, formatPercent } from './format-number.ts';
export { languageFit } from './language-fit.ts';
export type { LanguageTag } from './language-tag.ts';
export type { ItemText, LocaleBundle } from './locale-bundle.ts';
export { canonicalLocale } from './locale-tag.ts';
export {
  type LocalisedContent,
  type LocalisedContentText,
  localiseContent,
} from './localise-content.ts';
export {
  type LocalisedFramework,
  type LocalisedItemText,
  localiseFramework,
} from './localise-framework.ts';
export {
  type LocalisedText,
  type OutdatedPolicy,
  resolveText,
  type ShownText,
  type TextStatus,
  type Translation,
} from './localised-text.ts';
export {
  formatMessage,
  type MessageCatalogue,
  type MessageOptions,
  type MessageParameters,
  type MessageTemplate,
} from './message.ts';
export {
  type MessageBundle,
  type MessagesOn,
  type MessageTexts,
  messagesOf,
  type TextsOn,
} from './message-bundle.ts';
export { type PluralCategory, pluralCategory } from './plural-category.ts';
export { type TextDirection, textDirection } from './text-direction.ts';
export { textStamp } from './text-stamp.ts';
export { typeset } from './typeset.ts';
export { isWebAddress } from './web-address.ts';
