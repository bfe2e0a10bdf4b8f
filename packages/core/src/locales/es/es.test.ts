import { describe, expect, it } from 'vitest';
import { localeFaults, publishedTitles, textPairs } from '../check-locale.fixture.ts';
import { es } from './es.ts';

const sameAsEnglish = {
  'titles of published works and names of products': publishedTitles,
  'words that Spanish and English share': ['reading:technical-devops:name'],
};

describe('the Spanish bundle', () => {
  it.each(Object.entries(localeFaults({ bundle: es, direction: 'ltr', sameAsEnglish })))(
    '%s',
    (_rule, faults) => {
      expect(faults).toEqual([]);
    },
  );

  const translated = textPairs(es).filter(({ key }) => !publishedTitles.includes(key));
  const those = (wrong: RegExp) =>
    translated.filter(({ translation }) => wrong.test(translation)).map(({ key }) => key);

  it('sets quotation marks the Spanish way', () => {
    expect(those(/['"“”‘’]|«\s|\s»/)).toEqual([]);
  });

  it('opens what it asks or exclaims, and closes it', () => {
    expect(those(/^[^¿]*\?|^[^¡]*!|¿[^?]*$|¡[^!]*$/)).toEqual([]);
  });

  it('puts no space before punctuation', () => {
    expect(those(/\s[,.;:?!)]/)).toEqual([]);
  });

  it('says código abierto for open source throughout', () => {
    expect(those(/open[ -]?source|FLOSS|\bOSS\b|fuentes? abiertas?/i)).toEqual([]);
    expect(those(/\blibres?\b(?! y de código abierto| lectura)/i)).toEqual([]);
  });

  it('keeps one word for one thing where countries differ', () => {
    expect(those(/\bcostes?\b|ordenador|computador|implanta|privativ[ao]/i)).toEqual([]);
  });
});
