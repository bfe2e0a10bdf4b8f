import type { Framework } from '../../framework/framework.ts';
import type { DevelopmentMatrix, Phase } from '../../framework/matrix.ts';
import { ownNameOf } from '../identity/own-identity.ts';
import type { Reader } from '../read/context.ts';
import { required, tableOf } from '../read/read-fields.ts';
import { readText } from '../read/read-text.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import {
  objectReader,
  readActivities,
  readCountryAssessment,
  readItems,
  readMatrixItems,
  readReferenceResources,
  readSource,
} from './remainder-tables.ts';

type Remainder = Pick<Framework, 'trainingActivities' | 'referenceResources' | 'matrix'>;

/** Reads what stands in the extensions of a package of ours, and the phases, which are concepts. */
export const readRemainder = (tree: CaseItemTree, seed: string | undefined, report: Report): Remainder => {
  const context = { report, lastChangeDateTime: tree.document.lastChangeDateTime };
  const raw = seed === undefined ? undefined : tree.extensions?.['osee'];
  const found: Partial<Found> =
    raw === undefined ? {} : (readFound(raw, ['extensions', 'osee'], context) ?? {});
  const { phases: marks = [], ...matrix } = found.matrix ?? {};
  return {
    trainingActivities: found.trainingActivities ?? [],
    ...(found.referenceResources && { referenceResources: found.referenceResources }),
    matrix: { ...emptyMatrix, ...matrix, phases: readPhases(tree, seed, marks) },
  };
};

type PhaseMark = Pick<Phase, 'id' | 'source' | 'note'>;
type FoundMatrix = Omit<DevelopmentMatrix, 'phases'> & { readonly phases: readonly PhaseMark[] };
type Found = Omit<Remainder, 'matrix'> & { readonly matrix: Partial<FoundMatrix> };

const readMarks: Reader<readonly PhaseMark[]> = (value, path, context) => {
  const read = objectReader(
    tableOf<PhaseMark>({ id: required(readText), source: readSource, note: readText }),
    {
      source: 'project',
    },
  );
  return Array.isArray(value)
    ? value.flatMap((member: unknown, position) => read(member, [...path, position], context) ?? [])
    : undefined;
};

const readFound = objectReader(
  tableOf<Found>({
    trainingActivities: readActivities,
    referenceResources: readReferenceResources,
    matrix: objectReader(
      tableOf<FoundMatrix>({
        name: readText,
        source: readSource,
        phases: readMarks,
        rows: readItems,
        items: readMatrixItems,
        countryAssessment: readCountryAssessment,
      }),
    ),
  }),
);

const emptyMatrix: Omit<DevelopmentMatrix, 'phases'> = {
  name: '',
  source: 'project',
  rows: [],
  items: [],
  countryAssessment: {
    id: 'country-assessment',
    name: '',
    description: '',
    source: 'project',
    phaseIds: [],
    parts: [],
  },
};

const readPhases = (
  { definitions }: CaseItemTree,
  seed: string | undefined,
  marks: readonly PhaseMark[],
): Phase[] => {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return (definitions.CFConcepts ?? []).flatMap((concept) => {
    const name = seed === undefined ? undefined : ownNameOf(seed, concept);
    if (name?.kind !== 'phase') return [];
    const { id } = name;
    const text = { id, name: concept.title, description: concept.description ?? '' };
    return [{ ...text, source: 'project' as const, ...byId.get(id) }];
  });
};
