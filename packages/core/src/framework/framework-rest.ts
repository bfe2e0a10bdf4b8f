import type { Framework } from './framework.ts';

/** The members of an item that hold its page: a technical domain has what is asked about it without one. */
const pageMembers: ReadonlySet<string> = new Set(['page', 'question', 'measure', 'levels']);

/** The members that hold the page of an item. */
export const pageOfItem = (item: object): object =>
  Object.fromEntries(Object.entries(item).filter(([key]) => pageMembers.has(key)));

/** What an item says beside its name, its description and its page: notes, lists of terms, considerations. */
export const restOfItem = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).filter(([key]) => key !== 'name' && key !== 'description' && !pageMembers.has(key)),
  );

/** What a framework says beside its items. */
export const restOfFramework = ({ title, matrix, referenceResources }: Framework): RestOfFramework => ({
  title,
  ...(referenceResources === undefined ? {} : { referenceResources }),
  matrix: { name: matrix.name, countryAssessment: matrix.countryAssessment },
});

type RestOfFramework = Pick<Framework, 'title' | 'referenceResources'> & {
  readonly matrix: Pick<Framework['matrix'], 'name' | 'countryAssessment'>;
};
