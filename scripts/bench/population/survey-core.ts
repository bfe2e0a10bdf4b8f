import { createRequire } from 'node:module';
import { oseeEcosystemModel as model } from '@osee/scoring/models';
import type { Contender } from './contender.ts';
import { columnsOf, questions } from './country.ts';

interface Survey {
  data: Readonly<Record<string, number>>;
  readonly getVariable: (name: string) => unknown;
}
type SurveyModel = new (form: unknown) => Survey;

const require = createRequire(import.meta.url);

const nameOf = (id: string): string => `v_${id.replaceAll('-', '_')}`;
const nameOfNode = (id: string | null): string => (id === null ? 'whole' : nameOf(`node-${id}`));

/** Every node after its parts, as a sum that the form library works out: of the scores alone, without gaps. */
const sums = (id: string | null): readonly { readonly name: string; readonly expression: string }[] => {
  const parts = model.nodes.filter(({ parentId }) => parentId === id);
  const inputs = [
    ...model.criteria
      .filter(({ retired }) => !retired)
      .flatMap((criterion) =>
        criterion.impacts
          .filter(({ nodeId }) => nodeId === (id ?? model.id))
          .map(({ weight = 1 }) => ({ name: nameOf(criterion.id), weight })),
      ),
    ...parts.map((part) => ({ name: nameOfNode(part.id), weight: part.weight ?? 1 })),
  ];
  const whole = inputs.reduce((sum, { weight }) => sum + weight, 0);
  const terms = inputs.map(({ name, weight }) => `${weight} * {${name}}`);
  return [
    ...parts.flatMap((part) => sums(part.id)),
    { name: nameOfNode(id), expression: `(${terms.join(' + ')}) / ${whole}` },
  ];
};

/** A form library that sums: scores alone, no levels, intervals or coverage. */
export const surveyCore = (count: number): Contender => {
  const { Model } = require('survey-core') as { readonly Model: SurveyModel };
  const survey = new Model({
    elements: questions.map(({ id }) => ({ type: 'text', inputType: 'number', name: nameOf(id) })),
    calculatedValues: sums(null),
  });
  const columns = columnsOf(count, true);
  const data = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      questions.map(({ id, steps }) => [nameOf(id), steps[columns[id]?.[row] ?? 0]?.value ?? 0]),
    ),
  );
  return {
    name: 'survey-core, scores alone',
    count,
    isWhole: true,
    run: () => {
      let sum = 0;
      for (const each of data) {
        survey.data = each;
        sum += Number(survey.getVariable('whole'));
      }
      return sum / count;
    },
  };
};
