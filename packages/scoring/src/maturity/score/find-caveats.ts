import type { Severity } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { Caveat, CaveatCode } from '../result/caveat.ts';
import type { Conformance } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import type { AssessmentReading } from './read-assessment.ts';

/** Of fewer cases than these a share says little: one case moves it by a quarter or more. */
const smallest = 5;

/** Collects what a reader of the result has to be warned of. */
export const findCaveats = (
  { model, policies, root: { minimumCoverage, floors } }: CompiledModel,
  { readings, ignoredIds }: AssessmentReading,
  root: NodeResult,
  notApplicableShares: ReadonlyMap<string, number | null>,
  conformance: Conformance,
): readonly Caveat[] => {
  const caveats: Caveat[] = [];
  const add = (code: CaveatCode, severity: Severity, path: Caveat['path'], details: Caveat['details']) => {
    caveats.push({ code, severity, path, details });
  };
  const idsWhere = (test: (reading: NonNullable<ReturnType<typeof readings.get>>) => boolean) =>
    [...readings].filter(([, reading]) => test(reading)).map(([id]) => id);
  const list = (code: CaveatCode, severity: Severity, criterionIds: readonly string[]) => {
    if (criterionIds.length > 0)
      add(code, severity, ['criteria'], { criterionIds, count: criterionIds.length });
  };

  if (model.status !== 'published')
    add('model-not-published', 'info', ['model', 'status'], { status: model.status });
  if (root.coverage !== null && root.coverage < minimumCoverage) {
    add('low-coverage', 'warning', ['root', 'coverage'], {
      coverage: root.coverage,
      minimum: minimumCoverage,
    });
  }
  if (model.depth && model.depth.notAskedIds.length > 0) {
    const { title, asked, of, notAskedIds, notAskedParts } = model.depth;
    const competencies = notAskedParts.filter(({ competencyId }) => competencyId !== null);
    add('depth', 'info', ['depth'], {
      title,
      asked,
      of,
      notAskedIds,
      notAskedCompetencyIds: competencies.flatMap(({ competencyId }) => competencyId ?? []),
      count: competencies.length,
      titles: competencies.map((part) => part.title).join(', '),
    });
  }
  const visit = (node: NodeResult, path: Caveat['path'], depth: number): void => {
    const floor = floors.find(({ id }) => id === node.id);
    if (floor && node.coverage !== null && node.coverage < floor.minimum) {
      const { coverage, title } = node;
      add('thin-part', 'warning', path, { nodeId: node.id, title, coverage, minimum: floor.minimum });
    }
    const share = notApplicableShares.get(node.id) ?? 0;
    if (depth < 2 && share > policies.maximumNotApplicableShare) {
      add('not-applicable-share', 'warning', path, {
        nodeId: node.id,
        title: node.title,
        share,
        maximum: policies.maximumNotApplicableShare,
      });
    }
    const zeros = node.children.filter(({ score, coverage }) => score === 0 && coverage !== 0);
    if (zeros.length > 0 && (node.score ?? 0) > 0 && !['min', 'ladder'].includes(node.trace.method)) {
      const titles = zeros.map(({ title }) => title).join(', ');
      add('hidden-zero', 'warning', path, {
        nodeId: node.id,
        title: node.title,
        zeroIds: zeros.map(({ id }) => id),
        titles,
      });
    }
    for (const [position, child] of node.children.entries())
      visit(child, [...path, 'children', position], depth + 1);
  };
  visit(root, ['root'], 0);
  list(
    'expired-evidence',
    'warning',
    idsWhere(({ reason }) => reason === 'expiredEvidence'),
  );
  list(
    'future-evidence',
    'warning',
    idsWhere(({ reason }) => reason === 'futureEvidence'),
  );
  list(
    'contradicting-evidence',
    'warning',
    idsWhere(({ reason }) => reason === 'contradictingEvidence'),
  );
  list(
    'unsupported-answers',
    'warning',
    idsWhere(({ reason }) => reason === 'missingEvidence' || reason === 'missingJustification'),
  );
  list(
    'without-evidence',
    'info',
    idsWhere(
      ({ status, value, met, answer, compiled }) =>
        status === 'answered' &&
        // A criterion that says what proves it asks for that from the step on that meets it.
        (compiled.criterion.guide?.evidence ? met === true : (value ?? 0) > 0) &&
        !answer?.evidence?.length,
    ),
  );
  const extentOf = ({ answer }: { readonly answer: Answer | null }) =>
    answer?.status === 'answered' ? answer.extent : undefined;
  list(
    'small-numbers',
    'info',
    idsWhere((reading) => (extentOf(reading)?.among ?? smallest) < smallest),
  );
  list(
    'without-extent',
    'info',
    idsWhere(
      (reading) =>
        reading.status === 'answered' &&
        extentOf(reading) === undefined &&
        [...reading.compiled.options.values()].some(({ upTo }) => upTo !== undefined),
    ),
  );
  list('ignored-answers', 'warning', ignoredIds);
  list('open-musts', 'info', conformance.openIds);
  return caveats;
};
