import { describe, expect, it } from 'vitest';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { TrainingActivity } from '../../framework/training-activity.ts';
import {
  categoryFacts,
  matrixFacts,
  moduleFacts,
  technicalFacts,
  termFacts,
} from './inventory-names.fixture.ts';
import { oseeFramework as framework } from './osee-framework.ts';

const { matrix } = framework;
const firstLine = ({ source }: FrameworkItem) => (source === 'project' ? null : source[0]?.lines[0]);
const named = (items: readonly FrameworkItem[]) => items.map((item) => [item.id, item.name, firstLine(item)]);
const within = <Item extends { moduleId: string | null }>(items: readonly Item[], moduleId: string | null) =>
  items.filter((item) => item.moduleId === moduleId);
const activityFacts = (activity: TrainingActivity) => ({
  id: activity.id,
  number: activity.number,
  name: activity.name,
  line: firstLine(activity),
  userGroup: activity.userGroup,
  frameworkPath: activity.frameworkPath,
  licensing: activity.licensing,
  titles: activity.resources.map(({ title }) => ({ title })),
});

describe('the framework as a whole', () => {
  it('has the counts that the document has', () => {
    expect({
      categories: framework.categories.length,
      modules: framework.modules.length,
      topics: framework.topics.length,
      competencies: framework.competencies.filter((competency) => competency.parentId === null).length,
      parts: framework.competencies.filter((competency) => competency.parentId !== null).length,
      audiences: framework.audiences.length,
      dependencies: framework.dependencies.length,
      trainingActivities: framework.trainingActivities.length,
      titles: framework.trainingActivities.flatMap((activity) => activity.resources).length,
      readings: framework.readings.filter((reading) => reading.kind === 'title').length,
      readingTopics: framework.readings.filter((reading) => reading.kind === 'topic').length,
      technicalDomains: framework.technicalDomains.length,
      referenceResources: framework.referenceResources?.length,
    }).toEqual({
      categories: 3,
      modules: 8,
      topics: 94,
      competencies: 33,
      parts: 7,
      audiences: 49,
      dependencies: 24,
      trainingActivities: 21,
      titles: 52,
      readings: 20,
      readingTopics: 18,
      technicalDomains: 9,
      referenceResources: 2,
    });
  });

  it('numbers the training activities as the document orders them', () => {
    const numbers = framework.trainingActivities.map((activity) => activity.number);
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });
});

describe('categories', () => {
  it.each(categoryFacts)('%s', (id, name, lines, moduleIds) => {
    const category = framework.categories.find((candidate) => candidate.id === id);
    expect(category?.name).toBe(name);
    expect(category?.source).toContainEqual({ document: 'training-framework-1.0', lines });
    const members = framework.modules.filter((module) => module.categoryId === id);
    expect(members.map((module) => module.id)).toEqual(moduleIds);
  });
});

describe.each(moduleFacts)('module $id', (facts) => {
  it('has its name, its category and its place', () => {
    const module = framework.modules.find((candidate) => candidate.id === facts.id);
    expect(module).toMatchObject({
      name: facts.name,
      headingAsPrinted: facts.name.toUpperCase(),
      categoryId: facts.categoryId,
    });
    expect(module?.source).toContainEqual({ document: 'training-framework-1.0', lines: facts.lines });
  });

  it('has its topics', () => {
    expect(named(within(framework.topics, facts.id))).toEqual(facts.topics);
  });

  it('has its audiences', () => {
    expect(named(within(framework.audiences, facts.id))).toEqual(facts.audiences);
  });

  it('has its competencies with their parts', () => {
    const own = within(framework.competencies, facts.id);
    const found = own
      .filter((competency) => competency.parentId === null)
      .map((competency) => [
        competency.id,
        competency.name,
        firstLine(competency),
        own.filter((part) => part.parentId === competency.id).map((part) => [part.id, part.name]),
      ]);
    expect(found).toEqual(facts.competencies);
  });

  it('has its dependencies', () => {
    const found = within(framework.dependencies, facts.id).map((dependency) => [
      dependency.id,
      dependency.target.kind,
      'id' in dependency.target ? dependency.target.id : '*',
      firstLine(dependency),
    ]);
    expect(found).toEqual(facts.dependencies);
  });

  it('has its training activities with all titles', () => {
    const own = within(framework.trainingActivities, facts.id);
    expect(own.map(activityFacts)).toEqual(facts.trainingActivities);
    expect(own.every((activity) => activity.categoryId === facts.categoryId)).toBe(true);
  });

  it('has its readings', () => {
    const own = within(framework.readings, facts.id);
    expect(named(own)).toEqual(facts.readings);
    expect(own.every((reading) => reading.categoryId === facts.categoryId)).toBe(true);
  });

  it('has its lists of terms, its considerations and its printed headings', () => {
    const module = framework.modules.find((candidate) => candidate.id === facts.id);
    const lists = [
      ...(module?.termLists ?? []).map((list) => list.terms),
      (module?.considerations ?? []).map((consideration) => consideration.name),
    ];
    const headings = within(framework.topics, facts.id).map((topic) => topic.headingAsPrinted);
    for (const pairs of Object.values(termFacts[facts.id] ?? {})) {
      const terms = pairs.map(([term]) => term);
      const isList = lists.some((list) => JSON.stringify(list) === JSON.stringify(terms));
      expect(isList || terms.every((term) => headings.includes(term)), terms.join(', ')).toBe(true);
    }
  });
});

describe('the technical category', () => {
  it('has its domains with skills and technologies', () => {
    const found = framework.technicalDomains.map((domain) => ({
      id: domain.id,
      name: domain.name,
      line: firstLine(domain),
      skills: domain.skills,
      namedTechnologies: domain.namedTechnologies,
    }));
    expect(found).toEqual(technicalFacts.domains);
    expect(framework.technicalDomains.every((domain) => domain.categoryId === 'technical')).toBe(true);
  });

  it('has the GovStack resources', () => {
    const found = framework.referenceResources?.map((resource) => [
      resource.id,
      resource.name,
      firstLine(resource),
      resource.components,
    ]);
    expect(found).toEqual(technicalFacts.referenceResources);
  });

  it('has its training activity and its reading topics', () => {
    expect(within(framework.trainingActivities, null).map(activityFacts)).toEqual(
      technicalFacts.trainingActivities,
    );
    expect(named(within(framework.readings, null))).toEqual(technicalFacts.readings);
  });

  it('has its considerations', () => {
    const category = framework.categories.find((candidate) => candidate.id === 'technical');
    expect(category?.termLists?.map((list) => list.terms)).toContainEqual(technicalFacts.considerations);
  });
});

describe('the development matrix', () => {
  it('has its name, phases and rows', () => {
    expect(matrix.name).toBe(matrixFacts.name);
    expect(matrix.phases.map((phase) => [phase.id, phase.name])).toEqual(matrixFacts.phases);
    expect(named(matrix.rows)).toEqual(matrixFacts.rows);
  });

  it('has its boxes with their spans', () => {
    const found = matrix.items.map((item) => [
      item.id,
      item.rowId,
      item.name,
      firstLine(item),
      item.startPhaseId,
      item.phaseIds,
      item.spanConfidence,
    ]);
    expect(found).toEqual(matrixFacts.items);
    expect(matrix.items.every((item) => item.spanIsInferred)).toBe(true);
  });

  it('has the country assessment with its parts', () => {
    const { id, name, parts, phaseIds } = matrix.countryAssessment;
    expect([id, name]).toEqual(matrixFacts.countryAssessment);
    expect(named(parts)).toEqual(matrixFacts.parts);
    expect(phaseIds).toEqual(['assess']);
  });
});

describe('what the source leaves doubtful', () => {
  it('keeps the competencies on mobilisation where they are printed, with a note', () => {
    expect(within(framework.competencies, 'resource-mobilisation')).toEqual([]);
    const printed = within(framework.competencies, 'capacity-building');
    expect(printed).toHaveLength(5);
    for (const competency of printed) {
      expect(competency.note).toContain('mobilisation');
    }
  });

  it('keeps the activity without content, and blank cells blank', () => {
    const blank = framework.trainingActivities.find((activity) => activity.number === 12);
    expect(blank).toMatchObject({
      name: 'Stakeholder Engagement Strategy',
      resources: [],
      userGroup: null,
      licensing: null,
      licensingIfMergedCell: 'Paid Course',
      frameworkPathIsInferred: true,
    });
    const without = (key: 'userGroup' | 'licensing') =>
      framework.trainingActivities.filter((activity) => activity[key] === null).length;
    expect([without('userGroup'), without('licensing')]).toEqual([7, 3]);
  });

  it('marks the titles whose cut is uncertain', () => {
    const titles = framework.trainingActivities.flatMap((activity) => activity.resources);
    expect(titles.filter((title) => title.splitConfidence !== 'high')).toHaveLength(17);
  });

  it('notes the descriptions that look swapped', () => {
    const councils = framework.audiences.filter((audience) => audience.name.endsWith('Council'));
    expect(councils.map((council) => council.note?.includes('swapped'))).toEqual([true, true]);
  });
});
