import { readLearningResource } from './read-learning-resource.ts';

/** A small document. */
export const start = {
  '@type': 'LearningResource',
  name: 'Start',
  url: 'https://a.org/1',
  learningResourceType: 'course',
};

/** The small document with a change, as it is read, and where what is told. */
export const readOne = (change: object) => {
  const { resources, issues } = readLearningResource({ ...start, ...change });
  return { resource: resources[0], issues: issues.map(({ code, path }) => [code, path.join('.')]) };
};
