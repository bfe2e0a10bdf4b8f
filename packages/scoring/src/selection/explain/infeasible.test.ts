import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const one = [soundApplication('ken', 'KEN', 'eeeeeeeeee')];
const oneRegion = [...one, soundApplication('rwa', 'RWA', 'eeeeeeeeee')];
const plain = (text: string): string => text.replaceAll('\u202F', ' ');

const sectionsOf = (applications: typeof one) => {
  const result = evaluateApplications(oseeCall2024, applications, { facts });
  const explanation = explainSelection(result, { model: oseeCall2024 });
  return [en, fr, es].map((locale) => {
    const sections = renderExplanation(explanation, { locale });
    return ['summary', 'rules'].flatMap((id) =>
      (sections.find((section) => section.id === id)?.lines ?? []).map(plain),
    );
  });
};

describe('the explanation of an impossible choice', () => {
  it('counts, when fewer are ranked than are to be chosen', () => {
    expect(sectionsOf(one)).toEqual([
      [
        'Nobody can be proposed: the number to choose is 2, and the number of ranked applicants is 1.',
        'There is no choice, so nobody can say what the rules cost.',
      ],
      [
        'Aucune proposition n’est possible : nombre à choisir, 2 ; nombre de candidatures classées, 1.',
        'Il n’y a pas de choix, donc le coût des règles n’est pas calculable.',
      ],
      [
        'No se puede proponer a nadie: número que hay que elegir, 2; número de candidaturas clasificadas, 1.',
        'No hay elección, así que no se puede decir cuánto cuestan las reglas.',
      ],
    ]);
  });

  it('names the same rules in the summary and among the rules', () => {
    const rule = 'The chosen countries stand for different regions and contexts.';
    const regle = fr.models['osee-call-2024']['regional-and-context-diversity'];
    const regla = es.models['osee-call-2024']['regional-and-context-diversity'];
    expect(sectionsOf(oneRegion)).toEqual([
      [
        `Nobody can be proposed. What stands in the way: ${rule}`,
        `This rule stands in the way of a choice: ${rule}`,
      ],
      [
        `Aucune proposition n’est possible. Ce qui s’y oppose : ${regle}`,
        `Cette règle s’oppose à tout choix : ${regle}`,
      ],
      [`No se puede proponer a nadie. Lo impide: ${regla}`, `Esta regla impide toda elección: ${regla}`],
    ]);
  });
});
