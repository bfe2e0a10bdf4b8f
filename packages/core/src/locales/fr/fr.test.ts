import { describe, expect, it } from 'vitest';
import { localeFaults, publishedTitles, textPairs } from '../check-locale.fixture.ts';
import { fr } from './fr.ts';

const sameAsEnglish = {
  'titles of published works and names of products': publishedTitles,
  'words that French and English share': [
    'reading:technical-devops:name',
    'reading:technical-maintenance:name',
  ],
};

describe('the French bundle', () => {
  it.each(Object.entries(localeFaults({ bundle: fr, direction: 'ltr', sameAsEnglish })))(
    '%s',
    (_rule, faults) => {
      expect(faults).toEqual([]);
    },
  );

  const translated = textPairs(fr).filter(({ key }) => !publishedTitles.includes(key));
  const those = (wrong: RegExp) =>
    translated.filter(({ translation }) => wrong.test(translation)).map(({ key }) => key);

  it('sets apostrophes and quotation marks the French way', () => {
    expect(those(/['"“”]/)).toEqual([]);
    expect(those(/«(?!\u202f)|(?<!\u202f)»/)).toEqual([]);
  });

  it('puts a narrow no-break space before high punctuation', () => {
    expect(those(/(?<!\u202f)[;:!?]/)).toEqual([]);
  });

  it('says logiciel libre for open source throughout', () => {
    expect(those(/(?<!bureau de programme )open[ -]?source|code source ouvert|FLOSS/i)).toEqual([]);
  });
});
