import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { es } from '../../locales/es/es.ts';
import { fr } from '../../locales/fr/fr.ts';
import { pt } from '../../locales/pt/pt.ts';
import { supplierEvaluationModel } from '../../models/supplier-evaluation/model.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { facts, scoresOf, soundApplication } from '../../selection/testing/applications.fixture.ts';
import { readyCall } from '../testing/ready-call.fixture.ts';
import type { LetterOptions } from './letter-options.ts';
import { writeLetters } from './write-letters.ts';

const scores = scoresOf('eeeeeeeeee').map((score) => ({ ...score, assessor: 'Ada Lovelace' }));
const result = evaluateApplications(
  readyCall.model,
  [
    soundApplication('ken', 'KEN', '', { submittedAt: '2027-03-01', scores }),
    soundApplication('rwa', 'RWA', 'pppppppppp', { submittedAt: '2027-04-02' }),
  ],
  { facts },
);
const base = { locale: en, call: readyCall } as const;
const lettersOf = (more: Partial<LetterOptions> = {}) => writeLetters(result, { ...base, ...more });
const frames = [
  [en, 'Subject: ', 'Dear applicant,', 'Thank you for', 'Yours faithfully,'],
  [fr, 'Objet\u202f?\u00a0?: ', 'Madame, Monsieur,', 'Je vous remercie', 'Je vous prie d’agréer'],
  [es, 'Asunto: ', 'De nuestra consideración:', 'Le agradecemos', 'Atentamente,'],
  [pt, 'Assunto: ', 'Exmos\\. Senhores,', 'Agradecemos', 'Com os melhores cumprimentos,'],
  [ar, 'الموضوع: ', 'تحية طيبة وبعد،', 'نشكركم', 'وتفضلوا بقبول فائق الاحترام والتقدير،'],
] as const;

describe('the frame of a letter', () => {
  it.each(frames)('opens and closes in $0.locale, as Markdown and as a page', (locale, ...parts) => {
    const inOrder = new RegExp(parts.join('[\\s\\S]*'), 'u');
    for (const { markdown, html } of lettersOf({ locale })) {
      expect(markdown.replaceAll('\\', '')).toMatch(inOrder);
      expect(html).toMatch(inOrder);
    }
  });

  it('stands in letters to applicants alone', () => {
    for (const audience of ['panel', 'public', 'auditor'] as const) {
      const [report] = lettersOf({ audience, signedBy: 'Grace Hopper' });
      expect(report?.markdown).not.toMatch(/Subject:|Dear applicant|Yours faithfully|Grace Hopper/u);
    }
  });

  it('ends with the formula where nobody is said to sign, and with who signs where somebody is', () => {
    const last = (more: Partial<LetterOptions>) => lettersOf(more).map(({ report }) => report.blocks.at(-1));
    for (const block of last({})) expect(block).toEqual({ kind: 'paragraph', text: 'Yours faithfully,' });
    for (const block of last({ signedBy: 'Grace Hopper, chair' })) {
      expect(block).toEqual({ kind: 'paragraph', text: 'Grace Hopper, chair' });
    }
  });

  it('leaves a signature as it is given, even that of an assessor', () => {
    const [letter] = lettersOf({ signedBy: 'Ada Lovelace' });
    expect(letter?.markdown.trimEnd().endsWith('Ada Lovelace')).toBe(true);
  });

  it('refuses a signature without a word', () => {
    expect(() => lettersOf({ signedBy: '' })).toThrow(expect.objectContaining({ code: 'wrong-type' }));
  });
});

describe('the unit of a scale in a letter', () => {
  it.each([
    [en, '0 – 100 % of the budget'],
    [fr, '0 – 100 pour cent du budget'],
    [es, '0 – 100 por ciento del presupuesto'],
    [pt, '0 – 100 por cento do orçamento'],
    [ar, '0 – 100 في المائة من الميزانية'],
  ])('is of the language', (locale, text) => {
    const model = supplierEvaluationModel;
    const evaluated = evaluateApplications(model, [{ id: 'a' }]);
    const [report] = writeLetters(evaluated, { locale, model, audience: 'public' });
    expect(report?.markdown).toContain(text);
  });
});
