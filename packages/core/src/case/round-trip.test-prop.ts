import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedItem } from '../framework/assessed-item.ts';
import type { CompetencyPage } from '../framework/competency-page.ts';
import type { Framework } from '../framework/framework.ts';
import type { FrameworkItem } from '../framework/framework-item.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import type { Source } from '../framework/source.ts';
import { readCasePackage } from './read-case-package.ts';
import { toCasePackage } from './to-case-package.ts';

type PracticeMember = 'pitfalls' | 'indicators' | 'firstThirtyDays' | 'roles' | 'effort' | 'example';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z', extensions: true };
const line = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('## Note', '- x', ' ', 'project', '…'))
  .map((text) => text.replaceAll(/[\t\n\r]/gu, ' '));
const text = fc.oneof(
  fc.array(line).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }),
);
const source: fc.Arbitrary<Source> = fc.oneof(
  fc.constant('project' as const),
  fc.array(
    fc.record({
      document: fc.constantFrom('circular-2024' as const, 'training-framework-1.0' as const),
      lines: fc.tuple(fc.nat(), fc.nat()),
    }),
  ),
);
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/u);
const statement = text.filter((found) => found !== '');

const itemWith = <More extends object>(more: { [Key in keyof More]: fc.Arbitrary<More[Key]> }) =>
  fc.record<FrameworkItem & More>(
    { id, name: line, description: statement, source, note: text, ...more } as never,
    {
      noNullPrototype: true,
    },
  );
const listOf = <Item extends FrameworkItem>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: (found) => found.id });

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found + 0 || 0);
const optional = <Value extends object>(members: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record<Value, never>(members as never, { requiredKeys: [], noNullPrototype: true } as never);

/** What an assessment asks: levels have ids of their own, and each member may be absent. */
const asked = optional<AssessedItem>({
  question: text,
  measure: fc.oneof(
    fc.record({ counted: text, among: text }, { noNullPrototype: true }),
    fc.record({ counted: text, among: text, countsIf: text }, { noNullPrototype: true }),
  ),
  levels: fc.uniqueArray(
    fc.record({ id, title: line, score: number, description: text }, { noNullPrototype: true }),
    { maxLength: 5, selector: (level) => level.id },
  ),
});

const practice = optional<Pick<CompetencyPage, PracticeMember>>({
  pitfalls: fc.array(text),
  indicators: fc.array(
    fc.record(
      { name: text, numerator: text, denominator: fc.option(text), unit: text, frequency: text },
      { noNullPrototype: true },
    ),
  ),
  firstThirtyDays: fc.array(fc.record({ byDay: number, step: text }, { noNullPrototype: true })),
  roles: fc.array(fc.record({ role: text, task: text }, { noNullPrototype: true })),
  effort: fc.record(
    {
      isEstimate: fc.boolean(),
      basis: text,
      ranges: fc.array(fc.record({ work: text, low: number, high: number }, { noNullPrototype: true })),
    },
    { noNullPrototype: true },
  ),
  example: fc.record({ place: text, fact: text, source: text, url: text }, { noNullPrototype: true }),
});

const page = fc
  .tuple(fc.record({ what: text, why: text, how: fc.array(text), evidence: fc.array(text) }), asked, practice)
  .map(([texts, questions, more]) => ({ ...texts, ...questions, ...more }));

/** A framework of one category and one module, with items of any text; lists in the order of the tree. */
const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    category: itemWith({ nameVariants: fc.array(text) }),
    module: itemWith({ headingAsPrinted: text, considerations: listOf(itemWith({})) }),
    topics: listOf(itemWith({ group: text })),
    competencies: listOf(itemWith({ page })),
    domains: listOf(itemWith({ skills: fc.array(text), namedTechnologies: fc.array(text), asked })).map(
      (found) => found.map(({ asked: questions, ...domain }) => ({ ...domain, ...questions })),
    ),
    audiences: listOf(itemWith({})),
  })
  .map(({ category, module, topics, competencies, domains, audiences }) => {
    const moduleId = module.id;
    return {
      ...smallFramework,
      categories: [category],
      modules: [{ ...module, categoryId: category.id }],
      topics: topics.map((topic) => ({ ...topic, moduleId })),
      competencies: competencies.map((competency, place) => ({
        ...competency,
        moduleId,
        parentId: competencies[place - 1]?.id ?? null,
        page: {
          ...competency.page,
          more: [{ kind: 'module' as const, id: moduleId }],
          audienceIds: audiences.map((audience) => audience.id),
          phaseIds: ['improve', 'assess'],
          technicalDomainIds: domains.map((domain) => domain.id),
        },
      })),
      audiences: audiences.map((audience) => ({ ...audience, moduleId })),
      technicalDomains: domains.map((domain) => ({ ...domain, categoryId: category.id })),
      dependencies: [
        { ...category, moduleId, target: { kind: 'external-factor' as const, id: moduleId } },
      ].map(({ nameVariants: _, ...dependency }) => dependency),
      readings: [],
      trainingActivities: [],
    };
  });

describe('toCasePackage and readCasePackage', () => {
  it('give back a framework of any texts', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const { package: written } = toCasePackage(framework, options);
        const read = readCasePackage(JSON.parse(JSON.stringify(written)));
        expect(read.framework).toEqual(framework);
        expect(read.report).toEqual([]);
      }),
    );
  });
});
