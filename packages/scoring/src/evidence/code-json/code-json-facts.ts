import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import type { FactId } from '../fact/fact-id.ts';
import { factsOf } from '../fact/make-reading.ts';
import { isWebAddress } from '../form/addresses.ts';
import { isPlaceholder } from '../form/placeholder.ts';
import { licenceOf } from '../licence/licence-of.ts';
import type { CodeJsonProject } from './code-json-details.ts';

/** The facts of a project, by its own word. A tier says what a repository is for, and is never a score. */
export const codeJsonFacts = (
  project: CodeJsonProject,
  source: EvidenceSource,
  start: readonly (string | number)[],
): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const said = (
    id: FactId,
    value: EvidenceFact['value'] | undefined,
    path: readonly string[],
    confidence: 1 | 2 = 2,
  ) =>
    value === undefined || value === null ? [] : [fact(id, value, { confidence, path: [...start, ...path] })];
  const web = (value: string | undefined) =>
    value !== undefined && isWebAddress(value) && !isPlaceholder(value) ? value : undefined;
  const { permissions, date, updated, reuseFrequency, repositoryVisibility, status } = project;
  const isPublic =
    repositoryVisibility === 'public' ? true : repositoryVisibility === 'private' ? false : undefined;
  return [
    ...said('name', project.name, ['name']),
    ...said('repository', web(project.repositoryURL), ['repositoryURL']),
    ...said('repository', web(project.repository), ['repository']),
    ...said('website', web(project.homepageURL), ['homepageURL']),
    ...said('website', web(project.homepage), ['homepage']),
    ...said('version', project.version, ['version']),
    ...said('software-type', project.softwareType, ['softwareType']),
    ...said('public-repository', isPublic, ['repositoryVisibility']),
    ...licenceFacts(project, source, start),
    ...(permissions?.licenses?.some(({ URL }) => web(URL) !== undefined) === true
      ? said('licence-file', true, ['permissions', 'licenses'], 1)
      : []),
    ...said('copyright-holder', project.organization, ['organization'], 1),
    ...said('development-status', status, ['status']),
    ...(status !== undefined && /^archiv/iu.test(status) ? said('archived', true, ['status']) : []),
    ...said('maintenance-type', project.maintenance, ['maintenance']),
    ...(project.maintenance === 'none' ? said('maintained', false, ['maintenance']) : []),
    ...(web(project.feedbackMechanism) === undefined
      ? []
      : said('issue-tracker', true, ['feedbackMechanism'])),
    ...said('localisation-ready', project.localisation, ['localisation']),
    ...(project.categories ?? []).flatMap((category) => said('category', category, ['categories'])),
    ...(project.reusedCode ?? []).flatMap(({ name, URL }) => said('dependency', name ?? URL, ['reusedCode'])),
    ...said(
      'last-commit',
      updated?.lastCommit ?? date?.lastModified,
      updated?.lastCommit ? ['updated', 'lastCommit'] : ['date', 'lastModified'],
      1,
    ),
    ...said('first-commit', date?.created, ['date', 'created'], 1),
    ...said('forks', reuseFrequency?.forks, ['reuseFrequency', 'forks'], 1),
    ...said('fisma-level', project.fismaLevel, ['fismaLevel']),
    ...(isComponentList(project.SBOM) ? said('sbom', true, ['SBOM'], 1) : []),
    ...said('repository-tier', project.tier, ['maturityModelTier']),
    ...(project.laborHours === undefined
      ? []
      : [
          fact('metric', project.laborHours, {
            confidence: 1,
            key: 'laborHours',
            path: [...start, 'laborHours'],
          }),
        ]),
    ...(reuseFrequency?.clones === undefined
      ? []
      : [
          fact('metric', reuseFrequency.clones, {
            confidence: 1,
            key: 'clones',
            path: [...start, 'reuseFrequency', 'clones'],
          }),
        ]),
  ];
};

/** A page that shows dependencies is no list of components. */
export const isComponentList = (address: string | undefined): boolean =>
  address !== undefined && /\.(?:json|xml|spdx|cdx|tag|ya?ml|rdf)(?:[?#].*)?$/iu.test(address);

const licenceFacts = (
  { permissions, license }: CodeJsonProject,
  source: EvidenceSource,
  start: readonly (string | number)[],
): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const written = permissions?.licenses ?? [];
  const note = written.length > 1 ? { note: 'one of several' } : {};
  const known = written.flatMap(({ name, URL }, place) => {
    const licence = [name, URL]
      .map((each) => (each === undefined || isNone(each) ? null : licenceOf(each)))
      .find((each) => each !== null);
    return licence === undefined || licence === null
      ? []
      : [
          fact('licence', licence, {
            confidence: 2,
            path: [...start, 'permissions', 'licenses', place],
            ...note,
          }),
        ];
  });
  const named = typeof license === 'object' ? (license.name ?? license.URL) : license;
  const old = named === undefined || isNone(named) ? null : licenceOf(named);
  return [
    ...known,
    ...(old === null ? [] : [fact('licence', old, { confidence: 2, path: [...start, 'license'] })]),
  ];
};

const isNone = (name: string): boolean => /^(?:none|other)$/iu.test(name);
