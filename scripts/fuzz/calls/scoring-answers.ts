import { dpgProjectModel } from '@osee/scoring/models';
import { readingOf } from '../../../packages/scoring/src/answers/reading.fixture.ts';
import { type Calls, call } from '../call.ts';

const readings = () => [
  readingOf(
    { file: 'scorecard.json', format: 'scorecard', tool: 'scorecard', date: '2026-01-05' },
    ['code-review', true],
    ['scorecard-check', 7, 3, 'SAST'],
    ['licence', 'MIT', 2],
  ),
];

/** Sound calls of what `@osee/scoring/evidence` makes of the facts of files. */
export const answersCalls: Calls = {
  answersFrom: call(() => [
    readings(),
    structuredClone(dpgProjectModel),
    [{ criterionId: 'public-work', status: 'answered', optionId: 'yes', by: 'Amina', at: '2026-01-01' }],
    { asOf: '2026-01-31' },
  ]),
  dpgConformance: call(() => [
    readings(),
    {
      asOf: '2026-01-31',
      answers: [{ criterionId: 'data-export', status: 'answered', optionId: 'yes', by: 'Amina' }],
      statements: [{ indicator: '7', status: 'met', by: 'Amina', at: '2026-01-01' }],
    },
  ]),
};
