import { describe, expect, it } from 'vitest';
import { localeFaults, publishedTitles, textPairs } from '../check-locale.fixture.ts';
import { pt } from './pt.ts';

const sameAsEnglish = {
  'titles of published works and names of products': publishedTitles,
  'words that Portuguese and English share': ['reading:technical-devops:name'],
};

/** A list of words as one pattern for whole words; `*` stands for any letters. */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${list.trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*')})(?!\\p{L})`,
    'iu',
  );

describe('the Portuguese bundle', () => {
  it.each(Object.entries(localeFaults({ bundle: pt, direction: 'ltr', sameAsEnglish })))(
    '%s',
    (_rule, faults) => {
      expect(faults).toEqual([]);
    },
  );

  const translated = textPairs(pt).filter(({ key }) => !publishedTitles.includes(key));
  const those = (wrong: RegExp) =>
    translated.filter(({ translation }) => wrong.test(translation)).map(({ key }) => key);

  it('uses neither quotation marks nor apostrophes', () => {
    expect(those(/['"“”‘’«»]/)).toEqual([]);
  });

  it('puts no space before punctuation', () => {
    expect(those(/\s[,.;:?!)]/)).toEqual([]);
  });

  it('says código aberto for open source throughout', () => {
    expect(those(/open[ -]?source|FLOSS|\bOSS\b|fontes? abertas?/i)).toEqual([]);
    expect(those(/(?<!leitura )\blivres?\b(?! e de código aberto)/i)).toEqual([]);
  });

  it('says bem público digital in full, and ODS for the global goals', () => {
    expect(those(/\b(?:DPG|BPD|SDG)s?\b/)).toEqual([]);
  });

  it('keeps to words that are spelled alike on every side of the Atlantic, or as Europe and Africa spell them', () => {
    expect(
      those(
        words(`econ[óô]mic* acad[éê]mic* eletr[óô]nic* an[óô]nim* aut[óô]nom* gêneros? pr[éê]mio* conv[éê]nio*
          fac?tos? contac?t* projec* object* direc[tç]* acç* selec[tç]* detec?t* rece[pç]* perspec?tiv* aspec?tos?
          conce[pç]* sec?ç* registr* controles? planeja* monitorament* monitorar equip[ea]s?
          quotidian* cotidian* orçamenta[ilr]*`),
      ),
    ).toEqual([]);
  });

  it('keeps to words that mean the same in every country, or in Europe and Africa', () => {
    expect(
      those(
        words(`usuári* utilizador* desenvolvedor* treinament* treinos? compartilh* partilh*
          hosped* pesquis* investiga* licitaç* concursos? edital editais acess[aá]r aced* colet[aâ]*
          recolh* fiabilidade confiabilidade arquivos? ficheiros? telas? ecrãs? demanda* propinas?`),
      ),
    ).toEqual([]);
    expect(those(/em espécie|\best(?:á|ão|ava) (?:a )?\p{L}+(?:ndo|[aei]r)(?!\p{L})/u)).toEqual([]);
  });

  it('keeps one word for a standard', () => {
    expect(
      translated
        .filter(({ english }) => /\bstandards?\b/i.test(english))
        .filter(({ translation }) => !/\bnormas?\b/i.test(translation))
        .map(({ key }) => key),
    ).toEqual([]);
  });
});
