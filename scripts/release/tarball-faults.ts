/** What a manifest has to say for itself. */
interface PackageManifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly types?: unknown;
  readonly bin?: unknown;
  readonly exports?: unknown;
  readonly dependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly optionalDependencies?: unknown;
}

/** What a tarball holds: its manifest, and its files without the leading `package/`. */
export interface Tarball {
  readonly manifest: PackageManifest;
  readonly files: ReadonlySet<string>;
}

const always = ['LICENSE', 'LICENSE-CONTENT', 'README.md', 'CHANGELOG.md', 'package.json'];

/** Why a tarball must not be published; empty for a sound one. */
export const tarballFaults = ({ manifest, files }: Tarball): readonly string[] => [
  ...versionFaults(manifest),
  ...dependencyFaults(manifest),
  ...targetsIn([manifest.main, manifest.module, manifest.types, manifest.bin, manifest.exports])
    .filter((target) => !isThere(target, files))
    .map((target) => `Expected the file ${target}, which the manifest names, got none: build first.`),
  ...always.filter((file) => !files.has(file)).map((file) => `Expected the file ${file}, got none.`),
];

const versionFaults = ({ version }: Tarball['manifest']): readonly string[] =>
  typeof version === 'string' && /^[0-9]+\.[0-9]+\.[0-9]+$/u.test(version) && version !== '0.0.0'
    ? []
    : [`Expected a released version, got ${String(version)}: run "changeset version" first.`];

const dependencyFaults = (manifest: Tarball['manifest']): readonly string[] =>
  (['dependencies', 'peerDependencies', 'optionalDependencies'] as const).flatMap((field) =>
    Object.entries((manifest[field] ?? {}) as Readonly<Record<string, string>>).flatMap(([name, range]) =>
      /^(?:workspace|catalog|link|file):/u.test(range)
        ? [`Expected a range of versions for ${name}, got ${range}: pack with pnpm.`]
        : [],
    ),
  );

/** The files that a manifest names, in whatever shape; what has a star is a folder. */
const targetsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === '@osee/source' ? [] : targetsIn(member)));
};

const isThere = (target: string, files: ReadonlySet<string>): boolean => {
  const star = target.indexOf('*');
  return star < 0 ? files.has(target) : [...files].some((file) => file.startsWith(target.slice(0, star)));
};
