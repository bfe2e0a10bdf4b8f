/** A name in kebab-case as an identifier. */
export const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
