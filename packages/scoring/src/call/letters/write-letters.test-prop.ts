import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/en.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { facts, scoresOf, soundApplication } from '../../selection/testing/applications.fixture.ts';
import { anyAnswers } from '../../selection/testing/arbitrary.fixture.ts';
import { writeLetters } from './write-letters.ts';

/** Names that stand in no word of ours. */
const anyName = fc
  .tuple(
    fc.constantFrom('Zzyxa', 'Zzyxo', 'Zzyxé', 'Zzyx'),
    fc.constantFrom('', ' O’Neil', ' (x)', '-Q*', ' [a]'),
  )
  .map((parts) => parts.join(''));
const audiences = ['applicants', 'panel', 'public', 'auditor'] as const;

describe('writeLetters', () => {
  it('never names an assessor when it is asked not to, wherever the name stands', () => {
    fc.assert(
      fc.property(
        anyName,
        anyName,
        anyAnswers(fc),
        fc.constantFrom(...audiences),
        (one, other, given, audience) => {
          fc.pre(one !== other);
          const scores = [one, other].flatMap((assessor) =>
            scoresOf(given).map((score) => ({
              ...score,
              assessor,
              note: `I, ${one.toUpperCase()}, agree with ${other}.`,
              ...(assessor === other ? { conflictOfInterest: `${other} knows ${one}.` } : {}),
            })),
          );
          const gates = [
            { gate: 'host-mandate', answer: 'pass' as const, by: one, reason: `Seen by ${other}.` },
          ];
          const applications = [
            soundApplication('ken', 'KEN', '', { scores, gates }),
            soundApplication('per', 'PER', given),
          ];
          const result = evaluateApplications(oseeCall2024, applications, { facts });
          for (const { markdown, html } of writeLetters(result, { locale: en, audience })) {
            expect((markdown + html).toLowerCase()).not.toContain('zzyx');
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives no score to who was stopped, and tells nobody of others who were not chosen', () => {
    fc.assert(
      fc.property(anyAnswers(fc), anyAnswers(fc), (one, other) => {
        const applications = [
          soundApplication('ken', 'KEN', one),
          soundApplication('per', 'PER', other),
          soundApplication('vnm', 'VNM', one),
          soundApplication('tto', 'TTO', other),
        ];
        const result = evaluateApplications(oseeCall2024, applications, { facts });
        const names = { ken: 'Aaaa', per: 'Bbbb', vnm: 'Cccc', tto: 'Dddd' };
        const letters = writeLetters(result, { locale: en, names });
        const chosen = result.portfolio?.selected?.ids ?? [];
        for (const { to, kind, markdown } of letters) {
          if (kind === 'ineligible') expect(markdown).not.toMatch(/Total|Place \d/u);
          for (const [id, name] of Object.entries(names)) {
            if (id !== to && !chosen.includes(id)) expect(markdown).not.toContain(name);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
