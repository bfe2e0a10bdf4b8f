import { oseeCatalogue } from '../../osee/osee-catalogue.ts';
import type { CatalogueOverlay } from '../../overlay/catalogue-overlay.ts';
import { planTraining } from '../../paths/plan-training.ts';
import type { Catalogue } from '../../resource/catalogue.ts';
import type { Resource } from '../../resource/resource.ts';
import { scheduleTraining } from '../../schedule/schedule-training.ts';
import type {
  CatalogueDocumentContents,
  CatalogueDocuments,
} from '../document/catalogue-document-contents.ts';

const [first, second, third] = oseeCatalogue.resources;
if (!first || !second || !third) throw new Error('Expected a catalogue with three resources.');

/** A resource with every field that may be absent, and every way of saying what is not known. */
const whole: Resource = {
  ...first,
  id: 'whole',
  url: 'https://example.org/whole?a=b#c',
  alternateUrls: ['http://example.org/%C3%A9'],
  isPartOf: second.id,
  authors: ['Amina'],
  languages: ['fr', 'pt-BR'],
  hours: { minimum: 0.5, maximum: 2 },
  rights: {
    asStated: 'Free for teachers',
    spdx: null,
    licences: ['CC-BY-4.0', 'MIT'],
    terms: 'part-only',
    presumed: { by: 'publisher', licences: ['CC-BY-4.0'], terms: null },
    attributionRequired: null,
    evidence: null,
  },
  source: 'project',
  note: '',
  levels: ['aware'],
  prerequisites: [
    { kind: 'resource', id: third.id },
    { kind: 'competency', id: 'strategic-funding' },
    { kind: 'text', text: 'An account' },
  ],
  estimatedHours: { minimum: 1, maximum: 2, basis: 'pages', note: '40 pages' },
  downloadBytes: 0,
  login: 'required',
  accessibility: ['captions'],
};

/** The same with all that is not known of learning. */
const unknown: Resource = {
  ...whole,
  id: 'unknown',
  url: 'https://example.org/unknown',
  alternateUrls: [],
  levels: null,
  prerequisites: null,
  estimatedHours: null,
  downloadBytes: null,
  login: null,
  accessibility: null,
};

/** A few resources, so that damaged copies of it are made quickly. */
const catalogue: Catalogue = {
  ...oseeCatalogue,
  resources: [{ ...second, alternateUrls: [] }, third, { ...whole, isPartOf: second.id }, unknown],
  knownGaps: oseeCatalogue.knownGaps.slice(0, 2),
  userGroups: oseeCatalogue.userGroups.slice(0, 2),
  audienceLinks: oseeCatalogue.audienceLinks.slice(0, 2),
};

const overlay: CatalogueOverlay = {
  id: 'kenya',
  basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
  hide: [{ id: third.id, reason: 'Not for us.' }],
  change: [
    { id: first.id, set: { title: 'Ours', hours: null, isPartOf: second.id }, reason: 'Shorter.' },
    { id: second.id, set: { languages: ['sw'] }, expected: { languages: ['en'] }, reason: 'Translated.' },
  ],
  add: [whole],
  first: ['whole', first.id],
};

const gapOf = (competencyId: string, current: number | null) => ({
  competencyId,
  current,
  target: 1,
  gap: 1,
  weight: 1,
  coverage: current === null ? 0 : 1,
});

const plan = planTraining(
  [
    gapOf('strategic-funding', 0.25),
    gapOf('public-private-partnerships-and-national-digital-ecosystems', null),
    gapOf('no-such-competency', 0),
  ],
  oseeCatalogue,
  { languages: ['fr', 'en'], maximumHours: 10, resourcesPerGap: 2 },
);

const schedule = scheduleTraining(
  [
    {
      id: 'buyers',
      people: 12,
      level: 'practise',
      gaps: [gapOf('strategic-funding', 0.25), gapOf('no-such-competency', null)],
    },
    { id: 'others', name: 'Others', gaps: [gapOf('strategic-funding', 0)], hoursPerWeek: 0 },
  ],
  {
    ...oseeCatalogue,
    resources: [
      { ...whole, competencyIds: ['strategic-funding'], prerequisites: [{ kind: 'resource', id: 'first' }] },
      { ...first, id: 'first', prerequisites: [{ kind: 'text', text: 'A laptop' }], hours: null },
      { ...first, id: 'timed', competencyIds: ['strategic-funding'], hours: { minimum: 1, maximum: 2 } },
    ],
  },
  { start: '2027-01-04', weeks: 3, hoursPerWeek: 1, maximumBytes: 1e6, without: ['nothing'] },
);

const contents: CatalogueDocumentContents = {
  'osee-catalogue': catalogue,
  'osee-catalogue-overlay': overlay,
  'osee-training-plan': plan,
  'osee-training-schedule': schedule,
};

/** A good document of each kind. */
export const sampleCatalogueDocuments = Object.entries(contents).map(([kind, content]) => ({
  kind,
  schemaVersion: '1.0.0',
  id: 'sample',
  content: content as unknown,
})) as unknown as readonly CatalogueDocuments[keyof CatalogueDocuments][];
