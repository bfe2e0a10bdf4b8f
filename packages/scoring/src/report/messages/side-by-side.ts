/** Several texts in one place, kept apart by the semicolon of the language. */
export const sideBySide = (texts: readonly string[], locale: string): string =>
  texts.join(/^ar(?:-|$)/iu.test(locale) ? '؛ ' : '; ');
