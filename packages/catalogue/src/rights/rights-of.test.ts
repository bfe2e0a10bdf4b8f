import { formatMessage, messagesOf } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { acts } from './act.ts';
import { rightsOf } from './rights-of.ts';

const resource = (id: string): Resource => {
  const found = oseeCatalogue.resources.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const answers = (subject: Parameters<typeof rightsOf>[0]) => {
  const rights = rightsOf(subject);
  return acts.map((act) => rights[act].answer).join(' ');
};
const terms = (asStated: string | null, spdx: string | null = null) => ({
  cost: 'free' as const,
  places: [],
  rights: { asStated, spdx, attributionRequired: null, evidence: null },
});

describe('rightsOf', () => {
  it.each([
    ['the-ospo-book', 'yes yes yes yes yes yes', 'licence'],
    ['ten-steps-to-monitoring-and-evaluation', 'yes yes yes yes yes yes', 'licence'],
    ['public-sector-and-open-source', 'yes ask no no ask no', 'words'],
    ['european-public-sector-open-source-opportunity', 'yes ask ask ask ask ask', 'presumed'],
    ['european-commission-open-source-strategy', 'yes ask ask ask ask ask', 'presumed'],
    ['five-levels-of-digital-government-maturity', 'yes ask ask ask ask ask', 'presumed'],
    ['e-estonia', 'yes ask ask ask ask ask', 'framework'],
    ['un-open-source-principles', 'yes unknown unknown unknown unknown unknown', 'none'],
    ['training-on-community-development', 'ask ask ask ask ask ask', 'presumed'],
    ['foss-and-technology-for-sustainable-development', 'unknown ask ask ask ask ask', 'words'],
  ])('answers for %s: %s', (id, expected, basis) => {
    expect(answers(resource(id))).toBe(expected);
    expect(rightsOf(resource(id)).basis).toBe(basis);
    if (id === 'training-on-community-development') {
      expect(rightsOf(resource(id)).share.reason).toBe('presumed-terms');
    }
  });

  it.each([
    ['CC-BY-NC-4.0', 'yes yes yes yes yes no'],
    ['CC-BY-NC-SA-4.0', 'yes yes yes yes yes no'],
    ['CC-BY-ND-4.0', 'yes yes no no yes yes'],
    ['CC-BY-NC-ND-4.0', 'yes yes no no yes no'],
    ['CC0-1.0', 'yes yes yes yes yes yes'],
    ['GPL-3.0-or-later', 'yes yes yes yes yes yes'],
    ['Beerware', 'yes ask ask ask ask ask'],
  ])('answers for a licence %s: %s', (spdx, expected) => {
    expect(answers(terms(spdx, spdx))).toBe(expected);
  });

  it.each([
    ['CC BY 4.0', ['attribution', 'state-changes'], 'licence-not-confirmed'],
    [
      'CC BY-SA 4.0 for the Standard',
      ['attribution', 'state-changes', 'share-alike'],
      'licence-not-confirmed',
    ],
    ['MIT OR CC-BY-3.0+', ['attribution', 'state-changes'], 'licence-not-confirmed'],
    ['OGL-UK-3.0', ['attribution'], 'licence-not-confirmed'],
    ['Public domain (work of a government)', [], 'licence-not-confirmed'],
    ['All rights reserved', [], 'other-terms'],
    ['ACC-BYLAW', [], 'other-terms'],
  ])('reads the words %j with care', (words, conditions, reason) => {
    const rights = rightsOf(terms(words));
    expect(rights.conditions).toEqual(conditions);
    expect(rights.share).toEqual({ answer: 'ask', reason });
  });

  it.each<[readonly string[], string]>([
    [['CC-BY-4.0', 'CC-BY-NC-ND-4.0'], 'yes yes ask ask yes ask'],
    [['CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0'], 'yes yes ask ask yes no'],
    [['CC-BY-4.0', 'MIT'], 'yes yes yes yes yes yes'],
    [['CC-BY-4.0', 'ask us'], 'yes ask ask ask ask ask'],
    [['CC-BY-NC-4.0', 'CC-BY-NC-4.0'], 'yes yes yes yes yes no'],
  ])('allows what all of %j allow and asks where they differ', (licences, expected) => {
    const both = terms(licences.join('; '));
    expect(answers({ ...both, rights: { ...both.rights, licences } })).toBe(expected);
  });

  it.each([
    ['CC-BY-4.0 OR CC-BY-NC-ND-4.0', 'yes yes yes yes yes yes', ['attribution', 'state-changes']],
    [
      'CC-BY-4.0 AND CC-BY-NC-4.0',
      'yes yes yes yes yes no',
      ['attribution', 'state-changes', 'non-commercial'],
    ],
    ['MIT OR Beerware', 'yes yes yes yes yes yes', ['keep-notices']],
    ['MIT AND Beerware', 'yes ask ask ask ask ask', ['keep-notices']],
    ['MIT AND (MIT OR ISC)', 'yes ask ask ask ask ask', []],
  ])('reads the expression %s', (spdx, expected, conditions) => {
    expect(answers(terms(spdx, spdx))).toBe(expected);
    expect(rightsOf(terms(spdx, spdx)).conditions).toEqual(conditions);
  });

  it('forbids nothing that nobody read', () => {
    const presumed = { by: 'publisher' as const, licences: ['CC-BY-ND-4.0'], terms: null };
    const usual = terms(null);
    const rights = rightsOf({ ...usual, rights: { ...usual.rights, presumed } });
    expect(rights.translate).toEqual({ answer: 'ask', reason: 'presumed-forbids' });
    expect(rights.share).toEqual({ answer: 'ask', reason: 'licence-not-confirmed' });
  });

  it('takes an open licence as leave to read where the cost is unknown', () => {
    expect(rightsOf({ ...terms('MIT', 'MIT'), cost: 'unknown' }).read.answer).toBe('yes');
    expect(rightsOf({ ...terms(null), cost: 'unknown' }).read).toEqual({
      answer: 'unknown',
      reason: 'cost-unknown',
    });
    expect(rightsOf({ ...terms('MIT', 'MIT'), cost: 'mixed' }).read.reason).toBe('partly-paid');
  });

  it('never says yes to republishing without a licence that was seen', () => {
    for (const candidate of oseeCatalogue.resources) {
      const rights = rightsOf(candidate);
      if (candidate.rights.spdx === null) {
        for (const act of ['share', 'translate', 'adapt', 'print', 'sell'] as const) {
          expect(rights[act].answer, `${candidate.id} ${act}`).not.toBe('yes');
        }
      }
    }
  });

  it('has each text in each language, without placeholders', () => {
    const bundles = [en, fr, es, pt, ar];
    const ids = Object.keys(en.messages.rights) as (keyof typeof en.messages.rights)[];
    expect(ids).toHaveLength(31);
    for (const bundle of bundles) {
      const texts = ids.map((id) => formatMessage(messagesOf(bundle, 'rights'), id));
      expect(texts.every((text) => text.length > 1 && !text.includes('{'))).toBe(true);
    }
    expect(new Set(bundles.map(({ messages }) => messages.rights['answer.ask'])).size).toBe(5);
  });

  it('takes no word for "none" or "nobody looked" as a licence', () => {
    for (const word of ['NONE', 'NOASSERTION', ' none ']) {
      expect(rightsOf(terms(null, word)).basis).toBe('none');
      const alone = terms(null);
      expect(rightsOf({ ...alone, rights: { ...alone.rights, licences: [word] } }).basis).toBe('none');
    }
  });

  it('lets no licence alone stand before others of the same record', () => {
    const several = (spdx: string | null, licences: readonly string[]) => {
      const { rights, ...rest } = terms(null);
      return rightsOf({ ...rest, rights: { ...rights, spdx, licences } });
    };
    const other = 'CC-BY-NC-ND-4.0';
    expect(several('CC-BY-4.0', ['CC-BY-4.0', other]).sell.answer).toBe('ask');
    expect(several('CC-BY-4.0', [other]).translate.answer).toBe('ask');
    expect(several('MIT OR ISC', [other]).sell.answer).toBe('ask');
    expect(several(null, ['NONE', 'CC-BY-4.0']).sell.answer).toBe('ask');
    expect(several('CC-BY-4.0', ['CC-BY-4.0']).sell.answer).toBe('yes');
    expect(several('CC-BY-4.0', []).sell.answer).toBe('yes');
  });
});
