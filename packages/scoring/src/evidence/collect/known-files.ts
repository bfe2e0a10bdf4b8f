import { readBestPractices } from '../best-practices/read-best-practices.ts';
import { readCitation } from '../citation/read-citation.ts';
import { readCodeJson } from '../code-json/read-code-json.ts';
import { readCodemeta } from '../codemeta/read-codemeta.ts';
import { readDpgNominee } from '../dpg/read-dpg-nominee.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { fileRules } from '../file-list/file-rules.ts';
import { readGovStack } from '../govstack/read-govstack.ts';
import { readLicenceFile } from '../licence-file/read-licence-file.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { readPubliccode } from '../publiccode/read-publiccode.ts';
import { readReuse } from '../reuse/read-reuse.ts';
import { readSbom } from '../sbom/read-sbom.ts';
import { readScorecard } from '../scorecard/read-scorecard.ts';
import { readSecurityInsights } from '../security-insights/read-security-insights.ts';

/** What a reader gets from the collection. */
export interface CollectedOptions {
  readonly file: string;
  readonly asOf?: string;
  /** The paths of all files. */
  readonly files: readonly string[];
}

/** A kind of file: how it is recognised, and its reader. */
export interface KnownFile {
  readonly format: string;
  /** The name alone, in lower case, where that is enough. */
  readonly name?: RegExp;
  /** The folder in which it describes the project, in lower case; anywhere without it. */
  readonly folder?: RegExp;
  /** Names that may be of the kind, and words of the text that make it so. */
  readonly maybe?: RegExp;
  readonly holds?: readonly RegExp[];
  readonly read: (text: string, options: CollectedOptions) => EvidenceReading<unknown>;
}

type Reader = (
  text: string,
  options: { readonly file: string; readonly asOf?: string },
) => EvidenceReading<unknown>;

const plainly =
  (read: Reader): KnownFile['read'] =>
  (text, { file, asOf }) =>
    read(text, { file, ...(asOf !== undefined && { asOf }) });

const projectFolder = /^(?:\.github|\.gitlab|\.gitea|\.forgejo|docs)?$/u;
const root = /^$/u;
const json = /\.json$/u;

const licence = fileRules.find(({ fact }) => fact === 'licence-file');

/** Whether a path is that of the text of a licence of the whole project. */
export const isLicenceFile = (path: string): boolean =>
  !path.includes('/') && licence !== undefined && licence.name.test(path) && !licence.except?.test(path);

/** Kinds whose name says enough come first; a file is of the first kind that fits. */
export const knownFiles: readonly KnownFile[] = [
  {
    format: 'publiccode',
    name: /^publiccode\.ya?ml$/u,
    folder: root,
    read: (text, { file, asOf, files }) =>
      readPubliccode(text, { file, files, ...(asOf !== undefined && { asOf }) }),
  },
  {
    format: 'security-insights',
    name: /^security-insights\.ya?ml$/u,
    folder: projectFolder,
    read: plainly(readSecurityInsights),
  },
  {
    format: 'best-practices',
    name: /^\.?bestpractices\.json$/u,
    folder: /^(?:\.project\.d)?$/u,
    read: plainly(readBestPractices),
  },
  { format: 'codemeta', name: /^codemeta\.json$/u, folder: root, read: plainly(readCodemeta) },
  { format: 'citation', name: /^citation\.cff$/u, folder: root, read: plainly(readCitation) },
  { format: 'code-json', name: /^code\.json$/u, folder: root, read: plainly(readCodeJson) },
  { format: 'reuse', name: /^reuse\.toml$/u, read: plainly(readReuse) },
  { format: 'reuse', name: /^dep5$/u, folder: /^\.reuse$/u, read: plainly(readReuse) },
  {
    format: 'govstack',
    maybe: json,
    holds: [/"softwareName"\s*:/u, /"(?:bbDetails|requirementSpecificationCompliance|compliance)"\s*:/u],
    read: plainly(readGovStack),
  },
  {
    format: 'metrics',
    maybe: json,
    holds: [
      /"(?:commits_count|stargazers_count|grimoire_creation_date)"\s*:|"metrics"\s*:\s*\[/u,
      /_count"|_date"|"value"/u,
    ],
    read: plainly(readMetrics),
  },
  {
    format: 'best-practices',
    maybe: json,
    holds: [/"badge_percentage_0"\s*:/u],
    read: plainly(readBestPractices),
  },
  { format: 'scorecard', name: /scorecard[^/]*\.(?:json|sarif|txt)$/u, read: plainly(readScorecard) },
  {
    format: 'scorecard',
    maybe: /\.sarif$/u,
    holds: [/"name"\s*:\s*"Scorecard"/iu],
    read: plainly(readScorecard),
  },
  {
    format: 'scorecard',
    maybe: json,
    holds: [/"scorecard"\s*:\s*\{|"JsonOutput"\s*:|"overallScore"\s*:/u, /\b(?:checks|findings)\b/u],
    read: plainly(readScorecard),
  },
  {
    format: 'sbom',
    name: /(?:^|[._-])s?bom[^/]*\.(?:json|xml|csv|spdx|ya?ml)$|\.(?:spdx|cdx)(?:\.(?:json|xml|ya?ml|rdf))?$/u,
    read: plainly(readSbom),
  },
  {
    format: 'sbom',
    maybe: json,
    holds: [/"bomFormat"\s*:\s*"CycloneDX"|"spdxVersion"\s*:\s*"SPDX-/u],
    read: plainly(readSbom),
  },
  {
    format: 'dpg-nominee',
    maybe: json,
    holds: [/"answer"\s*:\s*(?:true|false)/u, /"confidence"\s*:/u],
    read: plainly(readDpgNominee),
  },
  {
    format: 'dpg-nominee',
    maybe: json,
    holds: [/"SDGs"\s*:\s*\[|"(?:clearOwnership|platformIndependence|NonPII|doNoHarm)"\s*:\s*\{/u],
    read: plainly(readDpgNominee),
  },
];

/** A description of a format is no file of that format. */
export const isSchema = (text: string): boolean =>
  /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//u.test(text.slice(0, 2000));

/** Reads the text of a licence; `LICENSE-CONTENT` is that of a part, `content`. */
export const readLicenceOf: KnownFile['read'] = (text, options) => {
  const reading = plainly(readLicenceFile)(text, options);
  const [, part] =
    /^(?:licen[cs]es?|copying)[-_.](?!(?:md|markdown|txt|rst|adoc|html?)$)([a-z0-9][a-z0-9.+-]*?)(?:\.(?:md|txt|rst))?$/u.exec(
      options.file.toLowerCase(),
    ) ?? [];
  if (part === undefined) return reading;
  const facts = reading.facts.map((fact) => (fact.fact === 'licence' ? { ...fact, key: part } : fact));
  return { ...reading, facts };
};
