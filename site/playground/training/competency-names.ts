import { oseeEcosystemModel } from '@osee/scoring/models';
import type { ChoiceGroup } from '../view/select.ts';
import type { CoreWords } from '../words/core-words.ts';

const nameIn = ({ texts }: CoreWords, kind: 'competency' | 'module', id: string): string | undefined => {
  const names: Readonly<Record<string, { readonly name?: string }>> = texts[kind] ?? {};
  return Object.hasOwn(names, id) ? names[id]?.name : undefined;
};

/**
 * The competencies by module. English names come from the model of the ecosystem, which has those of the framework and
 * is a quarter of its size on the wire.
 */
export const competencyChoices = (words: CoreWords): readonly ChoiceGroup[] => {
  const { nodes } = oseeEcosystemModel;
  const moduleOf = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const isModule = new Set(nodes.filter(({ kind }) => kind === 'module').map(({ id }) => id));
  const above = (id: string | null): string | null =>
    id === null || isModule.has(id) ? id : above(moduleOf.get(id) ?? null);
  return nodes
    .filter(({ kind }) => kind === 'module')
    .map((module) => ({
      title: nameIn(words, 'module', module.id) ?? module.title,
      choices: nodes
        .filter(({ kind, parentId }) => kind === 'competency' && above(parentId) === module.id)
        .flatMap(({ competencyId, title }) =>
          competencyId === undefined
            ? []
            : [{ value: competencyId, text: nameIn(words, 'competency', competencyId) ?? title }],
        ),
    }))
    .filter(({ choices }) => choices.length > 0);
};
