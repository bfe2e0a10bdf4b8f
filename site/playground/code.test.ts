import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentCode, assessmentFile } from './assessment/assessment-code.ts';
import { exampleFor, startAssessment } from './assessment/assessment-input.ts';
import { runAssessment } from './assessment/run-assessment.ts';
import { callCode, callFile } from './call/call-code.ts';
import { startCall } from './call/call-input.ts';
import { runCall } from './call/run-call.ts';
import { licenceCode } from './licences/licence-code.ts';
import { type LicenceInput, startInput } from './licences/licence-input.ts';
import { runLicences } from './licences/run-licences.ts';
import { runCode, typeFaults } from './run-code.fixture.ts';
import { runTraining } from './training/run-training.ts';
import { trainingCode } from './training/training-code.ts';
import { startTraining } from './training/training-input.ts';
import { type Wordings, wordingsIn } from './wordings.fixture.ts';

const hostile: LicenceInput = {
  use: 'link-dynamically',
  components: ["MIT' + process.exit(1) + '", 'a\\', '</script>\u2028"`$1', 'GPL-3.0-only'],
  whole: 'proprietary',
};

describe.each([['en'], ['ar']] as const)('the code that is shown in %s', (locale) => {
  let wordings: Wordings;
  beforeAll(async () => {
    wordings = await wordingsIn(locale);
  });

  it('scores the same assessment', async () => {
    for (const input of [
      startAssessment(wordings.assessment),
      { ...exampleFor('dpg-project', wordings.assessment), depth: 'whole' },
    ]) {
      const { score, fragment } = runAssessment(input, wordings.assessment);
      const printed = await runCode(assessmentCode(input, locale), assessmentFile, input.document);
      expect(printed).toBe(`${score.root.score}\n${fragment}\n`);
      expect(score.root.score).toBeGreaterThan(0);
    }
  });

  it('evaluates the same call', async () => {
    const input = startCall(wordings.call);
    const { selection, fragment } = runCall(input, wordings.call);
    const ids = selection.portfolio?.selected?.ids ?? [];
    expect(ids).toHaveLength(2);
    const printed = await runCode(callCode(locale), callFile, input);
    expect(printed).toBe(`[ ${ids.map((id) => `'${id}'`).join(', ')} ]\n${fragment}\n`);
  });

  it('checks the same licences, also hostile names', async () => {
    for (const input of [startInput, hostile]) {
      const { combination, sentences } = runLicences(input, wordings.licences);
      const printed = await runCode(licenceCode(input, locale), 'licences.json', input);
      const flat = printed.replaceAll(/\s+/gu, ' ');
      expect(flat.startsWith(`${combination.verdict} [`)).toBe(true);
      for (const { licence } of combination.outbound) expect(flat).toContain(`'${licence}'`);
      for (const lines of sentences) expect(flat).toContain(lines.join(' ').replaceAll(/\s+/gu, ' '));
    }
  });

  it('finds the same training', async () => {
    for (const input of [
      startTraining(locale),
      { query: 'licences', competency: '', language: '', cost: '', hours: null } as const,
    ]) {
      const { resources } = runTraining(input, wordings.training);
      const printed = await runCode(trainingCode(input, locale), 'training.json', input);
      expect(resources.length).toBeGreaterThan(0);
      expect(printed).toBe(
        `${[resources.length, ...resources.map(({ title, url }) => `${title} ${url}`)].join('\n')}\n`,
      );
    }
  });
});

describe('the code that is shown', () => {
  it('compiles under the rules of this project', async () => {
    const { assessment } = await wordingsIn('en');
    const pieces = (['en', 'ar'] as const).flatMap((locale) => [
      assessmentCode(startAssessment(assessment), locale),
      callCode(locale),
      licenceCode(startInput, locale),
      licenceCode(hostile, locale),
      trainingCode(startTraining(locale), locale),
    ]);
    expect(typeFaults(pieces)).toEqual([]);
    expect(typeFaults(["export const wrong: number = 'a';"])).toHaveLength(1);
  });
});
