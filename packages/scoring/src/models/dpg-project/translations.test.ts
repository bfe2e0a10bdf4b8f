import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { localiseModel, type MaturityModel } from '../../maturity/index.ts';
import { dpgProjectModel as model } from './model.ts';

const wordsOf = ({
  title,
  levels,
  nodes,
  criteria,
  scales,
  depths = [],
  note = '',
}: MaturityModel): readonly string[] => [
  title,
  note,
  ...levels.flatMap((level) => [level.title, level.description ?? '']),
  ...nodes.map((node) => node.title),
  ...criteria.flatMap(({ text, guide, dependsOnReason }) => [
    text,
    dependsOnReason ?? '',
    guide?.evidence?.counts ?? '',
    guide?.evidence?.doesNotCount ?? '',
    guide?.answeredBy?.title ?? '',
    ...(guide?.notApplicableReasons ?? []).map((reason) => reason.text),
  ]),
  ...depths.flatMap((depth) => [depth.title, depth.rule ?? '', ...depth.cannotTell]),
  ...scales.flatMap(({ options }) => options.map(({ label }) => label)),
];

describe.each([fr, es, pt, ar])('the model in $locale', (locale) => {
  it('says everything, and nothing twice', () => {
    const translated = wordsOf(localiseModel(model, { locale }));
    const same = wordsOf(model).filter((text, at) => text === translated[at]);
    // Words that are spelt the same in both languages.
    expect(same.filter((text) => text !== 'No' && text !== '')).toEqual([]);
    const questions = localiseModel(model, { locale }).criteria.map(({ text }) => text);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(question).toMatch(/[?؟]$/u);
  });
});
