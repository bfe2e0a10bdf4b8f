import { describe, expect, it } from 'vitest';
import { setTexts } from './set-texts.ts';

const source = `/** Texts. */
export const texts = {
  // why it is so
  title: 'Titre',
  'with-dash': "l’un",
  count: { plural: 'n', one: 'un', other: 'plusieurs' },
} as const satisfies Record<string, unknown>;
export const others = { title: 'Autre' };
`;

describe('setTexts', () => {
  it('sets members wherever they stand, and nothing else', () => {
    const changed = setTexts(source, [
      { exported: 'texts', path: ['count', 'other'], text: 'beaucoup "de" choses' },
      { exported: 'texts', path: ['with-dash'], text: 'l’autre' },
      { exported: 'others', path: ['title'], text: 'Encore' },
    ]);
    expect(changed).toBe(
      source
        .replace("'plusieurs'", '"beaucoup \\"de\\" choses"')
        .replace('"l’un"', '"l’autre"')
        .replace("'Autre'", '"Encore"'),
    );
    expect(setTexts(source, [])).toBe(source);
  });

  it.each([
    ['none', ['title']],
    ['texts', ['subtitle']],
    ['texts', ['title', 'deeper']],
    ['texts', ['__proto__']],
  ])('refuses a place that there is not: %s %j', (exported, path) => {
    expect(() => setTexts(source, [{ exported, path, text: 'x' }])).toThrow(/^Expected a text at/);
  });
});
