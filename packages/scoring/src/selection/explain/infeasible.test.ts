import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024NamesEs, oseeCall2024NamesFr } from '../osee-call-2024/names.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { selectionMessagesEn, selectionMessagesEs, selectionMessagesFr } from './catalogues.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const one = [soundApplication('ken', 'KEN', 'eeeeeeeeee')];
const oneRegion = [...one, soundApplication('rwa', 'RWA', 'eeeeeeeeee')];
const languages = [
  [selectionMessagesEn, {}],
  [selectionMessagesFr, oseeCall2024NamesFr],
  [selectionMessagesEs, oseeCall2024NamesEs],
] as const;

const sectionsOf = (applications: typeof one) => {
  const result = evaluateApplications(oseeCall2024, applications, { facts });
  const explanation = explainSelection(result, { model: oseeCall2024 });
  return languages.map(([catalogue, names]) => {
    const sections = renderExplanation(explanation, catalogue, { names });
    return ['summary', 'rules'].flatMap((id) => sections.find((section) => section.id === id)?.lines ?? []);
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
        'Aucune proposition n’est possible : le nombre à choisir est 2, et le nombre de candidatures classées est 1.',
        'Il n’y a pas de choix, donc on ne peut pas dire ce que coûtent les règles.',
      ],
      [
        'No se puede proponer a nadie: el número que hay que elegir es 2, y el número de candidaturas clasificadas es 1.',
        'No hay elección, así que no se puede decir cuánto cuestan las reglas.',
      ],
    ]);
  });

  it('names the same rules in the summary and among the rules', () => {
    const rule = 'The chosen countries stand for different regions and contexts.';
    const regle = oseeCall2024NamesFr['regional-and-context-diversity'];
    const regla = oseeCall2024NamesEs['regional-and-context-diversity'];
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
