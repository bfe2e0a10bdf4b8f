import * as core from '@osee/core';

interface WithNote {
  readonly id: string;
  readonly note?: string;
}

const { categories, modules, matrix, trainingActivities, referenceResources } = core.oseeFramework;

const notesOf = (items: readonly WithNote[]): readonly WithNote[] =>
  items.flatMap(({ id, note }) => (note === undefined ? [] : [{ id, note }]));

/**
 * What the framework says beside the names and descriptions of its items, which have a bundle of their own: lists of
 * terms, considerations, the assessment of a country, notes. Titles stay as they are printed.
 */
export const frameworkRest = {
  termLists: [...categories, ...modules].flatMap(({ termLists = [] }) => termLists),
  considerations: modules.flatMap(({ considerations = [] }) => considerations),
  matrix: { name: matrix.name, countryAssessment: matrix.countryAssessment },
  referenceResources,
  notes: Object.fromEntries(
    Object.entries(core.itemsByKind(core.oseeFramework)).map(([kind, items]) => [kind, notesOf(items)]),
  ),
  printed: trainingActivities.map(({ id, resources }) => ({
    id,
    resources: resources.map(({ note }) => ({ note })),
  })),
  term: core.oseeOspoTerm,
  call: { title: core.oseeCallWindow2024.title, latePolicy: core.oseeCallWindow2024.latePolicy },
  milestones: core.oseeProgramme.milestones.map(({ id, name, description }) => ({ id, name, description })),
};
