import { relativeTarget } from '../pages/relative-target.ts';
import { byCategory, isCallable, isType, isValue, memberLine, memberTable } from './member-lists.ts';
import type { Api } from './read-api.ts';

/** A line of `docs/categories.json`. */
export interface CategoryText {
  readonly category: string;
  readonly summary: string;
  /** Under `docs/`, as in `guides/maturity.md`. */
  readonly page?: string;
}

export const categoriesPlace = 'api/categories.md';

/** Every function of every package by category, each with its first sentence. */
export const categoriesPage = (api: Api, texts: readonly CategoryText[]): string => {
  const known = new Map(texts.map((text) => [text.category, text]));
  const sections = byCategory(api.members).map(([category, members]) => {
    const text = known.get(category);
    const functions = members.filter(isCallable);
    const values = members.filter(isValue);
    const types = members.filter(isType);
    return [
      `## ${category}`,
      text
        ? text.summary + (text.page ? ` [Guide](${relativeTarget(categoriesPlace, text.page)}).` : '')
        : '',
      functions.length > 0 ? memberTable(functions, categoriesPlace) : '',
      values.length > 0 ? `Values: ${memberLine(values, categoriesPlace)}.` : '',
      types.length > 0 ? `Types: ${memberLine(types, categoriesPlace)}.` : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  const count = api.members.filter(isCallable).length;
  return `# API by category\n\nAll ${count} functions of the three packages, by what they are for. Each is listed once, under the entry that it is best imported from.\n\n${sections.join('\n\n')}\n`;
};
