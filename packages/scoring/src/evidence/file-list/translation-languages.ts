import { isLanguageTag } from '../language/is-language-tag.ts';

const inFolder =
  /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs|languages?|messages|po|nls)\/(.+)$/iu;
const resource = /\.(?:json5?|ya?ml|po|properties|xliff?|xlf|ts|js|arb|resx|strings|ftl|php|rb|csv|toml)$/iu;
const ownName =
  /(?:^|[._/-])([a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))?)\.(?:po|xlf|xliff|arb|resx|ftl)$/iu;
const android = /\/values-([a-z]{2}(?:-r[a-z]{2})?)\/strings\.xml$/iu;
const apple = /\/([a-z]{2}(?:-[a-z0-9]+)?)\.lproj\/[^/]+\.(?:strings|stringsdict|xcstrings)$/iu;
const java = /\/[a-z]+_([a-z]{2}(?:_[a-z]{2})?)\.properties$/iu;

/** The language into which a file translates, as a tag of BCP 47; `null` for other files. */
export const translationLanguage = (path: string): string | null => {
  const [, named] = ownName.exec(path) ?? android.exec(path) ?? apple.exec(path) ?? java.exec(path) ?? [];
  if (named !== undefined) return tagOf(named.replace('-r', '-'));
  const [, inside] = inFolder.exec(path) ?? [];
  if (inside === undefined || !resource.test(inside)) return null;
  for (const piece of inside.split('/')) {
    const name = piece.replace(resource, '');
    const [, ending] = /[._-]([a-z]{2}(?:[-_][a-z]{2})?)$/iu.exec(name) ?? [];
    const tag = tagOf(name) ?? (ending === undefined ? null : tagOf(ending));
    if (tag !== null) return tag;
  }
  return null;
};

/** Folders and files that stand beside translations and have the form of a language. */
const others = new Set([
  'js',
  'ts',
  'src',
  'lib',
  'api',
  'app',
  'web',
  'new',
  'old',
  'all',
  'doc',
  'and',
  'en-xa',
]);

const tagOf = (name: string): string | null => {
  const tag = name.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-(?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/iu.test(tag) || others.has(tag.toLowerCase()))
    return null;
  if (!isLanguageTag(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  return [language.toLowerCase(), ...rest.map(subtag)].join('-');
};

const subtag = (part: string): string =>
  part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase();
