/** The parts of a BCP 47 tag that decide who can read a text. */
export interface LanguageTag {
  readonly language: string;
  readonly script: string | null;
  readonly region: string | null;
  /** The tag with its letters in the usual case: `zh-Hant-TW`. */
  readonly text: string;
}

const wellFormed =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/u;
const longestTag = 100;

/** Codes that were replaced, and the code of Mandarin, which is written as Chinese. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['mo', 'ro'],
  ['cmn', 'zh'],
]);

/** The parts of a tag, also where it is written with underscores; `null` for a text that is no tag. */
export const languageTag = (text: string): LanguageTag | null => {
  const lower = text.trim().replaceAll('_', '-').toLowerCase();
  if (lower.length > longestTag || !wellFormed.test(lower)) return null;
  const [first = '', ...rest] = lower.split('-');
  const end = rest.findIndex((part) => part.length === 1);
  const parts = end < 0 ? rest : rest.slice(0, end);
  const script = parts.find((part) => part.length === 4 && /^[a-z]/u.test(part)) ?? null;
  const region = parts.find((part) => /^(?:[a-z]{2}|\d{3})$/u.test(part)) ?? null;
  const language = replaced.get(first) ?? first;
  const cased = parts.map((part) =>
    part === script ? titleCase(part) : part === region ? part.toUpperCase() : part,
  );
  return {
    language,
    script: script && titleCase(script),
    region: region?.toUpperCase() ?? null,
    text: [language, ...cased, ...(end < 0 ? [] : rest.slice(end))].join('-'),
  };
};

const titleCase = (part: string): string => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`;
