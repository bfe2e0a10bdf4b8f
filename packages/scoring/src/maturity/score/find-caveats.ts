import type { Severity } from '@osee/core';
import { type Place, pathOf } from '../compile/member-rules.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { Caveat, CaveatCode } from '../result/caveat.ts';
import type { Conformance } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import type { ReadingReason } from '../result/trace.ts';
import type { AnswerReading } from './read-answer.ts';
import type { AssessmentReading } from './read-assessment.ts';

/** Of fewer cases than these a share says little: one case moves it by a quarter or more. */
const smallest = 5;

/** What single answers give reason for, in the order in which it is told. */
const answerCaveats = [
  ['expired-evidence', 'warning'],
  ['future-evidence', 'warning'],
  ['contradicting-evidence', 'warning'],
  ['unsupported-answers', 'warning'],
  ['without-evidence', 'info'],
  ['small-numbers', 'info'],
  ['without-extent', 'info'],
] as const;

const byReason: Readonly<Record<ReadingReason, CaveatCode | null>> = {
  expiredEvidence: 'expired-evidence',
  futureEvidence: 'future-evidence',
  contradictingEvidence: 'contradicting-evidence',
  missingEvidence: 'unsupported-answers',
  missingJustification: 'unsupported-answers',
  excused: null,
};

/** By caveat, the criteria whose answers give reason for it. */
const idsByCaveat = (readings: Iterable<AnswerReading>): ReadonlyMap<CaveatCode, readonly string[]> => {
  const ids = new Map<CaveatCode, string[]>();
  const add = (code: CaveatCode, id: string): void => {
    const known = ids.get(code);
    if (known) known.push(id);
    else ids.set(code, [id]);
  };
  for (const { answer, compiled, status, value, met, reason } of readings) {
    const { id, guide } = compiled.criterion;
    const code = reason && byReason[reason];
    if (code) add(code, id);
    const extent = answer?.status === 'answered' ? answer.extent : undefined;
    if (extent !== undefined && extent.among < smallest) add('small-numbers', id);
    if (status !== 'answered') continue;
    // A criterion that says what proves it asks for that from the step on that meets it.
    const asksForProof = guide?.evidence ? met === true : (value ?? 0) > 0;
    if (asksForProof && !answer?.evidence?.length) add('without-evidence', id);
    if (extent === undefined && isCounted(compiled)) add('without-extent', id);
  }
  return ids;
};

/** Whether a criterion is answered by counting. */
const isCounted = ({ options }: AnswerReading['compiled']): boolean => {
  for (const { upTo } of options.values()) if (upTo !== undefined) return true;
  return false;
};

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
  const visit = (node: NodeResult, place: Place | null, depth: number): void => {
    const floor = floors.find(({ id }) => id === node.id);
    if (floor && node.coverage !== null && node.coverage < floor.minimum) {
      const { coverage, title } = node;
      add('thin-part', 'warning', pathOf(place), {
        nodeId: node.id,
        title,
        coverage,
        minimum: floor.minimum,
      });
    }
    const share = notApplicableShares.get(node.id) ?? 0;
    if (depth < 2 && share > policies.maximumNotApplicableShare) {
      add('not-applicable-share', 'warning', pathOf(place), {
        nodeId: node.id,
        title: node.title,
        share,
        maximum: policies.maximumNotApplicableShare,
      });
    }
    const zeros = node.children.filter(({ score, coverage }) => score === 0 && coverage !== 0);
    if (zeros.length > 0 && (node.score ?? 0) > 0 && !['min', 'ladder'].includes(node.trace.method)) {
      const titles = zeros.map(({ title }) => title).join(', ');
      add('hidden-zero', 'warning', pathOf(place), {
        nodeId: node.id,
        title: node.title,
        zeroIds: zeros.map(({ id }) => id),
        titles,
      });
    }
    const above = { above: place, key: 'children' };
    for (const [key, child] of node.children.entries()) visit(child, { above, key }, depth + 1);
  };
  visit(root, { above: null, key: 'root' }, 0);
  const ids = idsByCaveat(readings.values());
  for (const [code, severity] of answerCaveats) list(code, severity, ids.get(code) ?? []);
  list('ignored-answers', 'warning', ignoredIds);
  list('open-musts', 'info', conformance.openIds);
  return caveats;
};
