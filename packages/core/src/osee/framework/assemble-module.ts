import type { Audience } from '../../framework/audience.ts';
import type { Category } from '../../framework/category.ts';
import type { Competency } from '../../framework/competency.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { Dependency } from '../../framework/dependency.ts';
import type { Module } from '../../framework/module.ts';
import type { Reading } from '../../framework/reading.ts';
import type { Topic } from '../../framework/topic.ts';
import type { TrainingActivity } from '../../framework/training-activity.ts';
import type { CategoryContent, ModuleContent } from './content.ts';
import type { OseeCompetencyId } from './ids.ts';
import { withSource } from './source.ts';

type ModuleParts =
  | 'topics'
  | 'audiences'
  | 'competencies'
  | 'dependencies'
  | 'trainingActivities'
  | 'readings';

/** The category itself, with its lists of terms. */
export const categoryOf = ({ termLists, ...category }: CategoryContent): Category => ({
  ...withSource(category),
  ...(termLists && { termLists: termLists.map(withSource) }),
});

const withoutParts = ({
  topics: _topics,
  audiences: _audiences,
  competencies: _competencies,
  dependencies: _dependencies,
  trainingActivities: _trainingActivities,
  readings: _readings,
  ...module
}: ModuleContent): Omit<ModuleContent, ModuleParts> => module;

/** The module itself, without the items that go into lists of their own. */
export const moduleOf = (content: ModuleContent): Module => {
  const { considerations, termLists, ...rest }: Omit<ModuleContent, ModuleParts> = withoutParts(content);
  return {
    ...withSource(rest),
    ...(considerations && { considerations: considerations.map(withSource) }),
    ...(termLists && { termLists: termLists.map(withSource) }),
  };
};

/** The topics of a module. */
export const topicsOf = ({ id: moduleId, topics }: ModuleContent): readonly Topic[] =>
  topics.map((topic) => ({ ...withSource(topic), moduleId }));

/** The audiences of a module. */
export const audiencesOf = ({ id: moduleId, audiences }: ModuleContent): readonly Audience[] =>
  audiences.map((audience) => ({ ...withSource(audience), moduleId }));

/** The dependencies of a module. */
export const dependenciesOf = ({ id: moduleId, dependencies }: ModuleContent): readonly Dependency[] =>
  dependencies.map((dependency) => ({ ...withSource(dependency), moduleId }));

/** Each competency is followed by its parts, as in the source. */
export const competenciesOf = (
  { id: moduleId, competencies }: ModuleContent,
  pages: Readonly<Record<OseeCompetencyId, CompetencyPage>>,
): readonly Competency[] =>
  competencies.flatMap(({ parts = [], ...competency }) => [
    { ...withSource(competency), moduleId, parentId: null, page: pages[competency.id] },
    ...parts.map((part) => ({
      ...withSource(part),
      moduleId,
      parentId: competency.id,
      page: pages[part.id],
    })),
  ]);

/** The training activities of a module, each with the category of the module. */
export const trainingActivitiesOf = ({
  id: moduleId,
  categoryId,
  trainingActivities,
}: ModuleContent): readonly TrainingActivity[] =>
  trainingActivities.map((activity) => ({ ...withSource(activity), moduleId, categoryId }));

/** The readings of a module, each with the category of the module. */
export const readingsOf = ({ id: moduleId, categoryId, readings }: ModuleContent): readonly Reading[] =>
  readings.map((reading) => ({ ...withSource(reading), moduleId, categoryId }));
