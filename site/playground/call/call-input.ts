import type { OseeDocument } from '@osee/core';
import { type Candidate, evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
import { envelope } from '../shell/envelope.ts';
import { type Checked, problemsOf } from '../shell/problem.ts';
import { readScoringDocument } from '../shell/read-scoring-document.ts';
import type { Wording } from '../shell/wording.ts';
import { leavesOf } from './call-parts.ts';

/** Applications as the packages exchange them. */
export type CallInput = OseeDocument<'osee-applications', readonly Candidate[]>;

/** More would keep a browser busy for long. */
export const mostApplications = 60;

const papers = [
  'implemented-dpg',
  'implemented-digital-public-service',
  'host-mandate',
  'host-in-kind-infrastructure',
] as const;

interface Sketch {
  readonly id: string;
  readonly country: string;
  readonly hostType: string;
  readonly submittedAt: string;
  readonly levels: readonly (string | null)[];
  readonly missing?: string;
}

/** One that leads, two that compete, one that is incomplete, one that came late. */
const sketches: readonly Sketch[] = [
  {
    id: 'senegal',
    country: 'SEN',
    hostType: 'public',
    submittedAt: '2024-05-10',
    levels: ['strong', 'established', 'strong', 'partial', 'strong', 'established'],
  },
  {
    id: 'peru',
    country: 'PER',
    hostType: 'academic',
    submittedAt: '2024-05-14',
    levels: ['established', 'strong', 'partial', 'established', 'established', 'strong'],
  },
  {
    id: 'mongolia',
    country: 'MNG',
    hostType: 'not-for-profit',
    submittedAt: '2024-05-02',
    levels: ['established', 'partial', 'established', null, 'strong', 'partial'],
  },
  {
    id: 'ghana',
    country: 'GHA',
    hostType: 'academic',
    submittedAt: '2024-05-08',
    levels: ['partial', 'established'],
    missing: 'host-mandate',
  },
  {
    id: 'rwanda',
    country: 'RWA',
    hostType: 'public',
    submittedAt: '2024-07-02',
    levels: ['strong', 'established'],
  },
];

const criteria = leavesOf(oseeCall2024.criteria);

const applicationOf = (
  { id, country, hostType, submittedAt, levels, missing }: Sketch,
  place: number,
  host: string,
): Candidate => ({
  id,
  country,
  host: { name: `${host} ${place + 1}`, type: hostType, country },
  submittedAt,
  gates: papers.map((gate) => ({ gate, answer: gate === missing ? 'unknown' : 'pass' })),
  scores: criteria.map(({ id: criterion }, at) => ({ criterion, value: levels[at % levels.length] ?? null })),
});

/** Five applications: countries that exist, and everything else made up. */
export const startCall = ({ texts }: Pick<Wording<unknown>, 'texts'>): CallInput =>
  envelope(
    'osee-applications',
    sketches.map((sketch, place) => applicationOf(sketch, place, texts.host)),
  );

/** Another application, of a country that has none yet. */
export const newApplication = (taken: readonly Candidate[], country: string, host: string): Candidate => {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`application-${number}`)) number += 1;
  const sketch = { id: `application-${number}`, country, hostType: 'public', submittedAt: '2024-05-15' };
  return applicationOf({ ...sketch, levels: ['partial'] }, number - 1, host);
};

/** Reads a document by its schema, then by the rules of the call. */
export const readCall = async (value: unknown): Promise<Checked<CallInput>> => {
  const read = await readScoringDocument('osee-applications', value);
  if (!read.ok) return read;
  const { input } = read;
  if (input.content.length > mostApplications) {
    const message = `Expected at most ${mostApplications} applications, got ${input.content.length}.`;
    return { ok: false, problems: [{ code: 'too-many', path: 'content', message }] };
  }
  try {
    evaluateApplications(oseeCall2024, input.content);
  } catch (error) {
    return { ok: false, problems: problemsOf(error).map(inContent) };
  }
  return { ok: true, input };
};

/** The engine speaks of `applications`, the document of its content. */
const inContent = <Told extends { readonly path: string }>(problem: Told): Told => ({
  ...problem,
  path: problem.path.replace(/^applications/u, 'content'),
});
