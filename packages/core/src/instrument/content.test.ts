import { describe, expect, it } from 'vitest';
import { oseeCompetencyIds, oseeTechnicalDomainIds } from '../osee/framework/ids.ts';
import { extentSteps } from './extent-steps.ts';
import type { InstrumentItem } from './instrument-item.ts';
import { instrumentItems } from './instrument-items.ts';

const extents = instrumentItems.filter((item) => item.scale === 'extent');
const others = instrumentItems.filter((item) => item.scale !== 'extent');
const sharing = instrumentItems.filter((item) => item.about === 'sharing');

/** Ids of the items of which something holds, so that a failure names them. */
const idsWhere = (items: readonly InstrumentItem[], holds: (item: InstrumentItem) => boolean): string[] =>
  items.filter(holds).map((item) => item.id);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9'-]+/g) ?? [];

/** Words that carry the meaning, reduced to their beginning so that singular and plural agree. */
const stems = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  );

const meets = (text: string, other: string): number =>
  [...stems(text)].filter((stem) => stems(other).has(stem)).length;

const sorted = (ids: Iterable<string | undefined>): (string | undefined)[] => [...ids].sort();

describe('a question', () => {
  it('asks for one construct: no "and", no "or", no list', () => {
    expect(idsWhere(instrumentItems, ({ question }) => /\b(and|or|etc)\b|\/|;/i.test(question))).toEqual([]);
  });

  it('uses no word that measures nothing', () => {
    const vague =
      /\b(appropriate|adequate|adequately|regular|regularly|sufficient|sufficiently|significant|significantly|effective|effectively|well|mostly|good|properly|usually|mature)\b/i;
    expect(
      idsWhere(instrumentItems, ({ question, steps }) => vague.test([question, ...steps].join(' '))),
    ).toEqual([]);
  });

  it('is not worded in the negative', () => {
    expect(
      idsWhere(instrumentItems, ({ question }) => /\b(not|no|never|without|lack)\b/i.test(question)),
    ).toEqual([
      // "Without an account" is the better state.
      'adoption-of-tools',
    ]);
  });

  it('has 25 words at most, and its steps 20', () => {
    expect(idsWhere(instrumentItems, ({ question }) => wordsIn(question).length > 25)).toEqual([]);
    expect(idsWhere(instrumentItems, ({ steps }) => steps.some((step) => wordsIn(step).length > 20))).toEqual(
      [],
    );
  });

  it('names its unit, and no other', () => {
    const words = { country: 'this country', institution: 'this institution', both: 'this administration' };
    for (const [unit, named] of Object.entries(words)) {
      expect(
        idsWhere(instrumentItems, (item) => (item.unit === unit) !== item.question.includes(named)),
      ).toEqual([]);
    }
  });

  it('names its period, or the day', () => {
    const named = ({ periodMonths, question }: InstrumentItem): boolean =>
      periodMonths === null
        ? !question.includes('months') || question.includes('today')
        : question.includes(`${periodMonths} months`);
    expect(idsWhere(instrumentItems, (item) => !named(item))).toEqual([]);
    expect(
      idsWhere(extents, (item) => item.periodMonths === null && !item.question.includes('today')),
    ).toEqual([]);
  });

  it('is asked once', () => {
    expect(new Set(instrumentItems.map(({ question }) => question)).size).toBe(70);
  });
});

describe('a question of extent', () => {
  it('begins with what is counted among, and asks how many', () => {
    expect(idsWhere(extents, ({ question }) => !/^Of the .+ how (many|much) .+\?$/.test(question))).toEqual(
      [],
    );
  });

  it('alone has a measure, with numerator, denominator and rule, all of which the stem shows', () => {
    expect(idsWhere(others, ({ measure }) => measure !== undefined)).toEqual([]);
    for (const { id, measure, question } of extents) {
      expect(measure?.countsIf, id).toBeTruthy();
      expect(meets(measure?.counted ?? '', question), id).toBeGreaterThanOrEqual(2);
      expect(meets(measure?.among ?? '', question), id).toBeGreaterThanOrEqual(1);
    }
  });

  it('keeps quality in the rule: the steps are the same for all', () => {
    expect(idsWhere(extents, ({ steps }) => steps !== extentSteps)).toEqual([]);
  });

  it('shares neither numerator nor stem with another', () => {
    const counted = extents.map(({ measure }) => `${measure?.counted} | ${measure?.among}`);
    expect(new Set(counted).size).toBe(extents.length);
    const pairs = extents.flatMap((one, index) =>
      extents.slice(index + 1).filter((two) => {
        const [a, b] = [stems(one.measure?.counted ?? ''), stems(two.measure?.counted ?? '')];
        return [...a].every((stem) => b.has(stem)) || [...b].every((stem) => a.has(stem));
      }),
    );
    expect(pairs.map(({ id }) => id)).toEqual([]);
  });

  it('asks for money only where it says so', () => {
    expect(idsWhere(extents, ({ question }) => question.includes('how much'))).toEqual([
      'mobilisation-commitments',
    ]);
    expect(idsWhere(extents, ({ measure }) => measure?.counted.includes('currency') === true)).toEqual([
      'mobilisation-commitments',
    ]);
  });
});

describe('the steps', () => {
  it('are five different full sentences', () => {
    expect(idsWhere(instrumentItems, ({ steps }) => new Set(steps).size !== 5)).toEqual([]);
    expect(
      idsWhere(instrumentItems, ({ steps }) => steps.some((step) => !/^[A-Z0-9].*\.$/.test(step))),
    ).toEqual([]);
  });

  it('of a ladder or a decision hold the step below', () => {
    const held = ({ scale, steps }: InstrumentItem): boolean =>
      steps
        .slice(2)
        .every(
          (step, index) =>
            step.startsWith('In addition, ') ||
            (scale === 'decision' && index === 0 && step.startsWith('The draft ')),
        );
    expect(idsWhere(others, (item) => item.scale !== 'quantity' && !held(item))).toEqual([]);
  });

  it('give no percentages in a ladder or a decision', () => {
    const measured = others.filter(({ scale }) => scale !== 'quantity');
    expect(
      idsWhere(measured, ({ question, steps }) => /%|per ?cent/.test([question, ...steps].join(' '))),
    ).toEqual([]);
  });

  it('speak of sharing with others in the items on sharing alone', () => {
    const words = /publish|public\b|shar(e|ed|ing)\b|give back|other countries|upstream/i;
    const rest = instrumentItems.filter(({ about }) => about !== 'sharing');
    const spread = 'mobilisation-spread';
    expect(idsWhere(rest, ({ id, steps }) => id !== spread && words.test(steps.join(' ')))).toEqual([]);
  });
});

describe('the evidence', () => {
  const dated = /\b(dated?|dates|years?|months?|days?|quarter(ly)?)\b/i;
  const things =
    /\b(sheet|paper|log|file|list|register|report|record|note|text|minutes|extract|documents|results|rule|clause|agreement|contract|line|plan|policy|budget|accounts|commitments|mandate|entry|export|page|comparison|address)\b/i;

  it('that counts is a thing with a date', () => {
    expect(idsWhere(instrumentItems, ({ evidence }) => !dated.test(evidence.counts))).toEqual([]);
    expect(idsWhere(instrumentItems, ({ evidence }) => !things.test(evidence.counts))).toEqual([]);
  });

  it('that does not count is given beside it, and differs', () => {
    expect(idsWhere(instrumentItems, ({ evidence }) => evidence.doesNotCount.length < 10)).toEqual([]);
    const texts = instrumentItems.flatMap(({ evidence }) => [evidence.counts, evidence.doesNotCount]);
    expect(new Set(texts).size).toBe(140);
  });
});

describe('the items on sharing', () => {
  it('are ten, never a must, and asked in the full depth only', () => {
    expect(sharing).toHaveLength(10);
    expect(
      idsWhere(sharing, ({ obligation, depths }) => obligation !== 'may' || depths.length !== 1),
    ).toEqual([]);
  });

  it('are one for each module, the technical domains and the office', () => {
    const modules = sharing.map(({ moduleId }) => moduleId).filter((id) => id !== null);
    expect(new Set(modules).size).toBe(8);
  });
});

describe('the inventory', () => {
  const asked = new Set<string>(instrumentItems.map(({ id }) => id));

  it('is asked about in full, with no exclusion', () => {
    expect([...oseeCompetencyIds, ...oseeTechnicalDomainIds].filter((id) => !asked.has(id))).toEqual([]);
  });

  it('holds every competency and domain that is asked about', () => {
    const competencies = instrumentItems.filter(({ about }) => about === 'competency').map(({ id }) => id);
    const domains = instrumentItems.filter(({ about }) => about === 'technicalDomain').map(({ id }) => id);
    expect(sorted(competencies)).toEqual(sorted(oseeCompetencyIds));
    expect(domains).toEqual([...oseeTechnicalDomainIds]);
  });
});
