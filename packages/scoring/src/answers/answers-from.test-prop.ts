import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import type { EvidenceReading } from '../evidence/fact/evidence-reading.ts';
import type { FactId } from '../evidence/fact/fact-id.ts';
import { nodesOf, scoreMaturity } from '../maturity/index.ts';
import { dpgProjectModel as model } from '../models/dpg-project/model.ts';
import { answersFrom } from './answers-from.ts';

const asOf = '2026-10-01';
const tests = model.criteria.flatMap(({ files }) => files?.parts.flat() ?? []);

const value = fc.oneof(
  fc.constantFrom<EvidenceFact['value']>(true, false, null, 0, 1, 3, 8, 10, 'X', 'Y', 'Z'),
  fc.constantFrom('MIT', 'AGPL-3.0-or-later', 'CC-BY-NC-4.0', 'Met', '2026-09-01', '2020-01-01', ''),
);

/** A fact that some criterion looks at, from one of a few files, fresh, old, of another day or without one. */
const fact = fc
  .record({
    test: fc.constantFrom(...tests),
    value,
    confidence: fc.constantFrom(1 as const, 2 as const, 3 as const),
    format: fc.constantFrom('a', 'b', 'c'),
    date: fc.constantFrom(undefined, '2026-09-01', '2026-10-02', '2025-11-01', '2020-01-01'),
    tool: fc.constantFrom(undefined, 'tool'),
    expires: fc.constantFrom(undefined, '2026-12-01', '2026-01-01'),
  })
  .map(
    ({ test, value, confidence, format, date, tool, expires }): EvidenceFact => ({
      fact: test.fact as FactId,
      ...(test.key !== undefined && { key: test.key }),
      value,
      confidence,
      source: { file: format, format, ...(date && { date }), ...(tool && { tool }) },
      ...(expires && { expires }),
    }),
  );

const reading = fc.array(fact, { maxLength: 12 }).map(
  (facts): EvidenceReading<null> => ({
    format: 'any',
    readable: true,
    source: { file: 'any', format: 'any' },
    facts,
    details: null,
    issues: [],
  }),
);
const readings = fc.array(reading, { minLength: 1, maxLength: 8 });

const rank = { unknown: 0, unmet: 0, partly: 1, met: 2 } as const;

const order: readonly (string | null)[] = model.levels.map(({ id }) => id);

const profile = (evidence: readonly EvidenceReading<null>[]) => {
  const { answers, records } = answersFrom(evidence, model, [], { asOf });
  const result = scoreMaturity(model, {
    subject: 'Example',
    model: { id: model.id, version: model.version },
    asOf,
    answers,
  });
  const nodes = nodesOf(result.root);
  return {
    records,
    criteria: result.criteria,
    scores: nodes.map(({ score }) => score ?? 0),
    reached: nodes.map(({ level }) => order.indexOf(level.reached)),
    worst: nodes.map(({ level }) => order.indexOf(level.range.worst)),
    best: nodes.map(({ level }) => order.indexOf(level.range.best)),
  };
};

/** The readings without the facts at some of the places, counted through all of them. */
const without = (all: readonly EvidenceReading<null>[], isLeft: readonly boolean[]) => {
  let place = 0;
  return all.map((each) => ({
    ...each,
    facts: each.facts.filter(() => isLeft[place++ % isLeft.length] === false),
  }));
};

describe('answersFrom', () => {
  it('never takes away what is met, or met in part, when more files are read', () => {
    fc.assert(
      fc.property(readings, reading, (some, more) => {
        const before = answersFrom(some, model, [], { asOf }).records;
        const after = answersFrom([...some, more], model, [], { asOf }).records;
        for (const [position, { fromFiles }] of before.entries()) {
          const later = after[position]?.fromFiles ?? 'unknown';
          expect(rank[later]).toBeGreaterThanOrEqual(rank[fromFiles]);
        }
      }),
    );
  });

  it('never raises a level, a score or the worst that can be, and never says no, when facts are taken away', () => {
    const places = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(readings, places, (all, isLeft) => {
        const [whole, part] = [profile(all), profile(without(all, isLeft))];
        for (const figure of ['reached', 'worst', 'scores'] as const) {
          for (const [position, value] of part[figure].entries()) {
            expect(value).toBeLessThanOrEqual((whole[figure][position] ?? -1) + 1e-9);
          }
        }
        for (const [position, { id, optionId, status }] of part.criteria.entries()) {
          const before = whole.criteria[position]?.status;
          // What was not known stays so: it becomes neither a "no" nor a part.
          if (before !== 'answered') expect([id, optionId, status === 'answered']).toEqual([id, null, false]);
        }
      }),
    );
  });

  it('leaves every level open for which nothing speaks against it', () => {
    const { best } = profile([]);
    fc.assert(
      fc.property(readings, (all) => {
        const against = new Set(
          answersFrom(all, model, [], { asOf }).records.flatMap(({ facts }) =>
            facts.flatMap(({ role, fact }) => (role === 'against' ? JSON.stringify(fact) : [])),
          ),
        );
        const friendly = all.map((each) => ({
          ...each,
          facts: each.facts.filter((stated) => !against.has(JSON.stringify(stated))),
        }));
        expect(profile(friendly).best).toEqual(best);
      }),
    );
  });

  it('does not depend on the order of files or facts, or on their repetition', () => {
    fc.assert(
      fc.property(readings, fc.nat(), (all, turn) => {
        const turned = all.map((_, position) => {
          const each = all[(position + turn) % all.length] ?? all[0];
          return { ...each, facts: [...(each?.facts ?? [])].reverse() } as EvidenceReading<null>;
        });
        const expected = answersFrom(all, model, [], { asOf });
        expect(answersFrom(turned, model, [], { asOf })).toEqual(expected);
        expect(answersFrom([...all, ...turned], model, [], { asOf })).toEqual(expected);
      }),
    );
  });

  it('never says no or unknown of a missing file, and never changes what it is given', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const copy = structuredClone(all);
        const { answers, records } = answersFrom(all, model, [], { asOf });
        for (const { criterionId } of answers) {
          expect(records.find((record) => record.criterionId === criterionId)?.facts.length).toBeGreaterThan(
            0,
          );
        }
        expect(all).toEqual(copy);
      }),
    );
  });

  it('loses no fact: each is looked at by a criterion, or listed as unused', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { records, unused } = answersFrom(all, model, [], { asOf });
        const judged = new Set(
          records.flatMap(({ facts }) => facts.map((each) => JSON.stringify(each.fact))),
        );
        for (const each of all.flatMap(({ facts }) => facts)) {
          expect(judged.has(JSON.stringify(each)) || unused.includes(each)).toBe(true);
        }
      }),
    );
  });
});
