import { isRecord } from '../../errors/is-record.ts';
import type { Path } from '../../errors/path.ts';
import type { ReadContext } from './context.ts';

/** A part of a package and where it was found. */
export interface Part {
  readonly value: unknown;
  readonly path: Path;
}

const partNames = ['CFItems', 'CFAssociations', 'CFDefinitions', 'CFRubrics', 'extensions'] as const;
const definitionNames = [
  'CFConcepts',
  'CFSubjects',
  'CFLicenses',
  'CFItemTypes',
  'CFAssociationGroupings',
] as const;

/** The parts of a package, by name. */
export interface Parts {
  readonly document: Part;
  readonly get: (name: (typeof partNames)[number] | (typeof definitionNames)[number]) => Part;
  readonly definitionExtensions: Part;
}

const absent = (path: Path): Part => ({ value: undefined, path });

/** Finds the parts of a package, also where other systems put them: inside the document, or beside it. */
export const readParts = (value: unknown, context: ReadContext): Parts => {
  const { root, path } = readRoot(value, context);
  const rawDocument = root['CFDocument'];
  const document = isRecord(rawDocument) ? rawDocument : {};
  const definitions = isRecord(root['CFDefinitions']) ? root['CFDefinitions'] : {};
  for (const name of ['CFDefinitions', 'CFDocument'] as const) {
    if (root[name] !== undefined && !isRecord(root[name]))
      context.report('unreadable-value', [...path, name]);
  }
  const parts = new Map<string, Part>();
  const look = (
    names: readonly string[],
    inside: Readonly<Record<string, unknown>>,
    at: Path,
    usual: boolean,
  ) => {
    for (const name of names) {
      if (!Object.hasOwn(inside, name) || inside[name] === undefined) continue;
      if (parts.has(name)) {
        // The usual place came first; what stands in another one as well is not read.
        context.report('unreadable-value', [...at, name]);
        continue;
      }
      parts.set(name, { value: inside[name], path: [...at, name] });
      if (!usual) context.report('moved-part', [...at, name], { field: name });
    }
  };
  look(partNames, root, path, true);
  look(partNames.slice(0, 4), document, [...path, 'CFDocument'], false);
  look(definitionNames, definitions, [...path, 'CFDefinitions'], true);
  look(definitionNames, root, path, false);
  reportOthers(root, ['CFDocument', ...partNames, ...definitionNames], path, context);
  reportOthers(definitions, [...definitionNames, 'extensions'], [...path, 'CFDefinitions'], context);
  return {
    document: {
      value: isRecord(rawDocument) ? withoutParts(document) : undefined,
      path: [...path, 'CFDocument'],
    },
    get: (name) => parts.get(name) ?? absent([...path, name]),
    definitionExtensions: {
      value: definitions['extensions'],
      path: [...path, 'CFDefinitions', 'extensions'],
    },
  };
};

const readRoot = (value: unknown, { report }: ReadContext) => {
  if (!isRecord(value)) {
    report('not-a-package', [], { field: '' });
    return { root: {}, path: [] };
  }
  const inner = value['CFPackage'];
  if (Object.hasOwn(value, 'CFDocument') || !isRecord(inner)) return { root: value, path: [] };
  report('moved-part', ['CFPackage']);
  for (const name of Object.keys(value)) {
    if (name !== 'CFPackage') report('unknown-field', [name]);
  }
  return { root: inner, path: ['CFPackage'] };
};

const withoutParts = (document: Readonly<Record<string, unknown>>) => {
  const moved: readonly string[] = partNames.slice(0, 4);
  return Object.fromEntries(Object.entries(document).filter(([name]) => !moved.includes(name)));
};

const reportOthers = (
  inside: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
  { report }: ReadContext,
): void => {
  for (const name of Object.keys(inside)) {
    if (known.includes(name)) continue;
    report(name === 'CFPackageURI' ? 'service-field' : 'unknown-field', [...path, name]);
  }
};
