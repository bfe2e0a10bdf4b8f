import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import type { FactId } from '../fact/fact-id.ts';
import { factsOf } from '../fact/make-reading.ts';
import { isWebAddress } from '../form/addresses.ts';
import { isPlaceholder } from '../form/placeholder.ts';
import { isDay } from '../form/words.ts';
import { licenceOf } from '../licence/licence-of.ts';
import type { CodemetaDetails } from './codemeta-details.ts';
import { each, labelOf } from './without-persons.ts';

/** Terms whose presence says yes. */
const presence: readonly (readonly [string, FactId])[] = [
  ['issueTracker', 'issue-tracker'],
  ['contIntegration', 'ci'],
  ['continuousIntegration', 'ci'],
  ['readme', 'readme'],
  ['buildInstructions', 'install-guide'],
  ['releaseNotes', 'changelog'],
  ['maintainer', 'maintainers'],
  ['softwareRequirements', 'dependencies-listed'],
];

/** Terms whose labels are facts. */
const labels: readonly (readonly [string, FactId, 'address' | 'text'])[] = [
  ['name', 'name', 'text'],
  ['codeRepository', 'repository', 'address'],
  ['url', 'website', 'address'],
  ['softwareHelp', 'docs-link', 'address'],
  ['isBasedOn', 'based-on', 'text'],
  ['softwareRequirements', 'dependency', 'text'],
  ['funder', 'funder', 'text'],
  ['sponsor', 'funder', 'text'],
];

const active: Readonly<Record<string, boolean>> = {
  active: true,
  inactive: false,
  unsupported: false,
  abandoned: false,
  suspended: false,
};

/** The facts of the file, by the project's own word. */
export const codemetaFacts = (details: CodemetaDetails, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const { properties, licences, developmentStatus, people } = details;
  const at = (term: string) => (Object.hasOwn(properties, term) ? each(properties[term]) : []);
  const more = (term: string, confidence: 1 | 2 = 2) => ({ confidence, path: [term] });
  const version = [...at('version'), ...at('softwareVersion')].map(plainText).find((text) => text !== null);
  const published = at('datePublished')
    .map(plainText)
    .find((text) => text !== null && isDay(text));
  const holders = people['copyrightHolder'];
  return [
    ...labels.flatMap(([term, id, kind]) =>
      at(term).flatMap((value) => {
        const label = labelOf(value);
        const isGood = label !== null && !isPlaceholder(label) && (kind === 'text' || isWebAddress(label));
        return isGood ? [fact(id, label, more(term))] : [];
      }),
    ),
    ...licences.flatMap((licence) => {
      const known = licenceOf(licence);
      const note = licences.length > 1 ? { note: 'one of several' } : {};
      return known === null ? [] : [fact('licence', known, { ...more('license'), ...note })];
    }),
    ...(version === undefined || version === null ? [] : [fact('version', version, more('version'))]),
    ...(published === undefined || published === null
      ? []
      : [fact('release', published, { ...more('datePublished', 1), note: 'day of publication' })]),
    ...(developmentStatus === null
      ? []
      : [fact('development-status', developmentStatus, more('developmentStatus'))]),
    ...(developmentStatus !== null && Object.hasOwn(active, developmentStatus)
      ? [fact('maintained', active[developmentStatus] ?? null, more('developmentStatus'))]
      : []),
    ...presence.flatMap(([term, id]) => (at(term).length > 0 ? [fact(id, true, more(term))] : [])),
    ...(people['maintainer'] === undefined
      ? []
      : [
          fact(
            'maintainer-count',
            people['maintainer'].persons + people['maintainer'].organisations.length,
            more('maintainer'),
          ),
        ]),
    ...(holders?.organisations ?? []).map((name) => fact('copyright-holder', name, more('copyrightHolder'))),
    ...(holders !== undefined && holders.persons > 0
      ? [fact('copyright-holder', 'a person', { ...more('copyrightHolder'), note: 'the name is left out' })]
      : []),
  ];
};

const plainText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
