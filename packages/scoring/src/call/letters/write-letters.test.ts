import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { es } from '../../locales/es/es.ts';
import { fr } from '../../locales/fr/fr.ts';
import { pt } from '../../locales/pt/pt.ts';
import { recordDecision } from '../../selection/decision/record-decision.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { scoresOf, soundApplication } from '../../selection/testing/applications.fixture.ts';
import { readyCall } from '../testing/ready-call.fixture.ts';
import type { LetterOptions } from './letter-options.ts';
import { writeLetters } from './write-letters.ts';

const facts = Object.fromEntries(
  Object.entries({ KEN: 'Africa', PER: 'Americas', VNM: 'Asia-Pacific', RWA: 'Africa', SEN: 'Africa' }).map(
    ([code, region]) => [code, { regions: { itu: region }, incomeGroups: { FY2027: 'low' as const } }],
  ),
);
const judged = (letters: string, assessor: string, more = {}) =>
  scoresOf(letters).map((score) => ({ ...score, assessor, ...more }));
const sent = { submittedAt: '2027-03-01' };
const applications = [
  soundApplication('ken', 'KEN', '', {
    ...sent,
    scores: [
      ...judged('ssssssssss', 'Ada Lovelace', { note: 'Seen by Ada Lovelace on site.' }),
      ...judged('ssssssssss', 'bo'),
      ...judged('nnnnnnnnnn', 'Carl Linnaeus', { conflictOfInterest: 'Carl Linnaeus worked there.' }),
    ],
  }),
  soundApplication('per', 'PER', 'eeeeeeeeee', sent),
  soundApplication('vnm', 'VNM', 'eeeeeeeeep', sent),
  soundApplication('rwa', 'RWA', 'pppppppppp', { submittedAt: '2027-04-02' }),
  soundApplication('sen', 'SEN', 'pppppppppp', { ...sent, withdrawn: { date: '2027-03-20' } }),
];
const result = evaluateApplications(readyCall.model, applications, { facts, asOf: '2027-05-20' });
const decided = { by: 'project board', date: '2027-06-01' };
const decision = recordDecision(result, { ...decided, chosen: ['ken', 'per'], reserve: ['vnm'] });
const names = { ken: 'Kenya', per: 'Peru', vnm: 'Viet Nam', rwa: 'Rwanda', sen: 'Senegal' };
const base: LetterOptions = { locale: en, call: readyCall, decision, names };
const letterTo = (id: string, more: Partial<LetterOptions> = {}) =>
  writeLetters(result, { ...base, ...more }).find(({ to }) => to === id);

describe('writeLetters', () => {
  it('writes one to each applicant, of its kind', () => {
    expect(writeLetters(result, base).map(({ to, kind }) => [to, kind])).toEqual([
      ['ken', 'chosen'],
      ['per', 'chosen'],
      ['rwa', 'late'],
      ['sen', 'withdrawn'],
      ['vnm', 'reserve'],
    ]);
  });

  it('names no assessor by a part of the name either, however the accents are written', () => {
    const written = 'Lovelace was strict. Mme Zoé agreed, as Zoe\u0301 Durand and ZOÉ DURAND did.';
    const notes = judged('eeeeeeeeee', 'Zoé Durand', { note: written });
    const ada = judged('eeeeeeeeee', 'Ada Lovelace', { note: 'The Country Office Panel met.' });
    const panel = judged('eeeeeeeeee', 'country office');
    const scored = soundApplication('per', 'PER', '', { ...sent, scores: [...notes, ...ada, ...panel] });
    const again = evaluateApplications(readyCall.model, [scored], { facts, asOf: '2027-05-20' });
    const record = recordDecision(again, {
      ...decided,
      chosen: ['per'],
      reasons: 'Lovelace and Durand asked for it.',
    });
    const [letter] = writeLetters(again, { ...base, decision: record });
    expect(letter?.markdown).not.toMatch(/Lovelace|Durand|Zo[eé]/iu);
    expect(letter?.markdown).toContain('Panel met');
    const [named] = writeLetters(again, { ...base, decision: record, assessors: 'named' });
    expect(named?.markdown).toContain('Lovelace was strict.');
  });

  it('tells who was not chosen everything that a letter has to hold', () => {
    const text = letterTo('vnm')?.markdown ?? '';
    for (const part of [
      'Viet Nam was not chosen, and stands on the reserve list in place 1.',
      'Date: 1 June 2027.',
      '| Political commitment | 12 | 75 | 9 |',
      'Total: 73 of 100 points. Place 3 of 3.',
      'How the criteria are scored',
      'Political commitment, per hundred: 0: No policy',
      'Local ecosystem: no reason was written down.',
      'Kenya: 100 of 100 points.',
      'Peru: 75 of 100 points.',
      'What would have changed the outcome',
      'With 100 of 100 in place of 75 for “Focus on open technology”',
      'An objection goes to appeals\\@example.org, until 1 July 2027.',
      'It can be about the procedure alone.',
      'Questions go to call\\@example.org.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Rwanda|Senegal/u);
  });

  it('gives no score and no rank to who was stopped at a gate, and names what was asked and found', () => {
    const text = letterTo('rwa')?.markdown ?? '';
    expect(text).toContain('came after the call had closed. It was not scored.');
    expect(text).toMatch(/The form arrived while the call was open\. Sent on 2 April 2027/u);
    expect(text).toContain('If this condition had been met: The form arrived while the call was open.');
    expect(text).toContain('cannot be made good in this call');
    expect(text).not.toMatch(/Total|Place|per hundred|\| 50/u);
  });

  it('names no assessor unless it is asked to', () => {
    for (const audience of ['applicants', 'panel', 'public', 'auditor'] as const) {
      for (const { markdown, html } of writeLetters(result, { ...base, audience })) {
        expect(markdown + html).not.toMatch(/Lovelace|Linnaeus|\bbo\b/u);
      }
    }
    expect(letterTo('ken')?.markdown).toContain('Seen by an assessor on site.');
    expect(letterTo('ken', { assessors: 'named' })?.markdown).toContain('Ada Lovelace: Seen by Ada Lovelace');
    const [panel] = writeLetters(result, { ...base, audience: 'panel' });
    expect(panel?.markdown).toContain('assessor 3');
  });

  it('tells applicants nothing of conflicts of interest, and the panel everything', () => {
    expect(letterTo('ken')?.markdown).not.toContain('worked there');
    const [panel] = writeLetters(result, { ...base, audience: 'panel', assessors: 'named' });
    expect(panel?.markdown).toContain('Carl Linnaeus worked there.');
  });

  it('tells of a departure to whom it touched, and that no score decides', () => {
    const departed = recordDecision(result, {
      ...decided,
      chosen: ['ken', 'vnm'],
      reasons: 'Asia was left out so far.',
      conditions: { vnm: 'The letter of the host comes by July.' },
    });
    const peru = letterTo('per', { decision: departed })?.markdown ?? '';
    expect(peru).toContain('Asia was left out so far.');
    expect(peru).toContain('The figures proposed this application, and the decision departs from them.');
    const vietNam = letterTo('vnm', { decision: departed });
    expect(vietNam?.kind).toBe('chosen-condition');
    expect(vietNam?.markdown).toContain('The letter of the host comes by July.');
    const [toAll] = writeLetters(result, { ...base, decision: departed, audience: 'public' });
    expect(toAll?.markdown).toContain('The decision departs from the proposal of the figures.');
    expect(toAll?.markdown).not.toContain('Peru');
    const [auditor] = writeLetters(result, { ...base, decision: departed, audience: 'auditor' });
    expect(auditor?.markdown).toContain('the departure costs 2.');
  });

  it('says what is incomplete and until when, and that a letter without a decision is a draft', () => {
    const open = applications.map((each) => (each.id === 'vnm' ? { ...each, gates: [] } : each));
    const undecided = evaluateApplications(readyCall.model, open, { facts });
    const letters = writeLetters(undecided, { locale: en, call: readyCall, cureUntil: '2027-05-31' });
    const own = letters.find(({ to }) => to === 'vnm');
    expect(own?.kind).toBe('incomplete');
    expect(own?.markdown).toContain('This can be handed in until 31 May 2027.');
    expect(own?.markdown).toContain('Draft: nobody has decided yet.');
    expect(own?.markdown).toContain('No way to object was stated for this call.');
  });

  it('says the scale in the language of the letter, with its spaces', () => {
    const french = letterTo('vnm', { locale: fr })?.markdown ?? '';
    expect(french).toContain(
      'Engagement politique, sur cent\u202f: 0\u202f: Aucune politique, stratégie ou déclaration ne mentionne le logiciel libre.',
    );
    for (const locale of [fr, es, pt, ar]) {
      expect(letterTo('vnm', { locale })?.markdown).not.toMatch(/No policy|Such work/u);
    }
  });

  it('withholds the chosen on request', () => {
    expect(letterTo('vnm', { chosen: 'withheld' })?.markdown).not.toMatch(/Kenya|Peru/u);
    expect(letterTo('vnm', { chosen: 'names' })?.markdown).toContain('- Kenya.');
  });

  it('speaks five languages, and closes its pages', () => {
    for (const locale of [en, fr, es, pt, ar]) {
      for (const audience of ['applicants', 'panel', 'public', 'auditor'] as const) {
        for (const { markdown, html } of writeLetters(result, { ...base, locale, audience })) {
          expect(markdown).not.toMatch(/[{}]|undefined|NaN/u);
          expect(html).toContain(`<html lang="${locale.locale}"`);
        }
      }
    }
    expect(letterTo('vnm', { locale: ar })?.html).toContain('dir="rtl"');
  });

  it('lists scores that later rounds changed for the auditor alone', () => {
    const revisions = [
      {
        application: 'ken',
        criterion: 'local-ecosystem',
        assessor: 'Ada Lovelace',
        from: { round: 1, value: 'partial' },
        to: { round: 2, value: 'strong' },
        reason: 'The list came.',
      },
    ];
    const [auditor] = writeLetters(result, { ...base, revisions, audience: 'auditor' });
    expect(auditor?.markdown).toContain(
      '| Kenya | Local ecosystem | assessor 1 | Communities meet, and some firms offer services. | Firms, communities and universities maintain software that public bodies rely on. | The list came.',
    );
    const [french] = writeLetters(result, { ...base, locale: fr, revisions, audience: 'auditor' });
    expect(french?.markdown).toContain(
      '| Des communautés se réunissent, et quelques entreprises offrent des services. |',
    );
    expect(letterTo('ken', { revisions })?.markdown).not.toContain('The list came.');
  });

  it.each([
    ['a result of another model', { call: undefined, model: undefined, decision: undefined }, 'other-model'],
    ['a misspelt audience', { audience: 'auditors' }, 'wrong-value'],
    ['a misspelt option', { audiense: 'panel' }, 'unknown-option'],
    ['no language', { locale: undefined }, 'wrong-type'],
    ['a day that does not exist', { date: '2027-02-30' }, 'wrong-value'],
  ])('refuses %s', (_, change, code) => {
    const options = Object.fromEntries(
      Object.entries({ ...base, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(() => writeLetters(result, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
