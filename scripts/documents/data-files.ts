/** The content that packages give out as JSON. */
import { catalogueDocumentFormats } from '@osee/catalogue/schema';
import { coreDocumentFormats, type DocumentFormat, wrapDocument } from '@osee/core';
import { localiseModel } from '@osee/scoring/maturity';
import { scoringDocumentFormats } from '@osee/scoring/schema';
import { readManifest } from '../workspace.ts';
import { type DataDeclaration, dataDeclarations, type Place } from './data-declarations.ts';

/** A file of `packages/<name>/data`. */
export interface DataFile {
  readonly packageName: string;
  readonly name: string;
  readonly declaration: DataDeclaration;
  readonly data: object;
}

const formats: Readonly<Record<DataDeclaration['packageName'], readonly DocumentFormat[]>> = {
  core: coreDocumentFormats,
  scoring: scoringDocumentFormats,
  catalogue: catalogueDocumentFormats,
};
const contentFormat: DocumentFormat = { kind: 'osee-content', schemaVersion: '1.0.0', migrations: [] };

/** A value by the entry and the name under which it is exported. */
const valueAt = async (place: Place): Promise<unknown> => {
  const [specifier = '', name = ''] = place.split('#');
  const entry = (await import(specifier)) as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(entry, name)) throw new Error(`Expected ${specifier} to export ${name}.`);
  return entry[name];
};

const contentOf = async ({ from, locale }: DataDeclaration): Promise<unknown> => {
  if (typeof from === 'object') {
    const members = Object.entries(from).map(async ([member, place]) => [member, await valueAt(place)]);
    return Object.fromEntries(await Promise.all(members)) as unknown;
  }
  const value = await valueAt(from);
  if (locale === undefined) return value;
  const bundle = await valueAt(`@osee/scoring/locales/${locale}#${locale}`);
  type Arguments = Parameters<typeof localiseModel>;
  return localiseModel(value as Arguments[0], { locale: bundle } as Arguments[1]);
};

/** The licence of what the project wrote, and of what was taken over with its values. */
const licenceOf = ({ licence }: DataDeclaration, content: unknown): string => {
  if (licence !== 'sources') return 'CC-BY-4.0';
  const { sources } = content as {
    readonly sources: Readonly<Record<string, { readonly licence: string | null; readonly use: string }>>;
  };
  const taken = Object.values(sources).flatMap(({ licence: id, use }) =>
    use === 'data' && id !== null ? [id] : [],
  );
  return [...new Set(['CC-BY-4.0', ...taken])].join(' AND ');
};

const dataFile = async (declaration: DataDeclaration): Promise<DataFile> => {
  const { packageName, name, kind } = declaration;
  const content = await contentOf(declaration);
  const header = {
    id: name.replaceAll('/', '-'),
    createdBy: 'OSEE',
    licence: licenceOf(declaration, content),
    version: readManifest(packageName).version,
  };
  const known = [...formats[packageName], contentFormat];
  return {
    packageName,
    name: `${name}.json`,
    declaration,
    data: wrapDocument<string, unknown>(kind, content, header, known),
  };
};

/** All files of all packages. */
export const dataFiles = async (): Promise<DataFile[]> => Promise.all(dataDeclarations.map(dataFile));
