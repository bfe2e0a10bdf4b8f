import { type Fields, memberOf } from '../text/fields.ts';
import { namelessComponent, type ReadList } from './read-list.ts';
import type { SbomComponent } from './sbom-details.ts';

/** Reads the members of SPDX 2; the tag-value form is brought into them before. */
export const readSpdx = (value: unknown, fields: Fields): ReadList => {
  const creation = memberOf(value, 'creationInfo');
  const packages = fields.list(value, 'packages', []);
  const described = describedIds(value, fields);
  // Some tools describe every package, which names no subject.
  const [only] = described.size === 1 ? described : [];
  const subject = only === undefined ? undefined : packages.find((one) => memberOf(one, 'SPDXID') === only);
  const components = packages.flatMap((one, place) =>
    one === subject ? [] : componentOf(one, ['packages', place], fields),
  );
  const creators = fields.list(creation, 'creators', ['creationInfo']);
  const [root] =
    subject === undefined ? [] : componentOf(subject, ['packages', packages.indexOf(subject)], fields);
  const name = fields.text(value, 'name', []);
  return {
    standardVersion: fields.text(value, 'spdxVersion', [])?.replace(/^SPDX-/u, '') ?? null,
    subject: root ?? (name === null ? null : { name, version: null, licence: null, purl: null }),
    written: fields.text(creation, 'created', ['creationInfo']),
    writtenAt: ['creationInfo', 'created'],
    tools: creators.flatMap((creator) => {
      const [, tool] = /^Tool:\s*(.+)$/u.exec(String(creator)) ?? [];
      return tool === undefined ? [] : [tool.trim()];
    }),
    components,
    digest: null,
  };
};

const describedIds = (value: unknown, fields: Fields): ReadonlySet<unknown> => {
  const related = fields.list(value, 'relationships', []).flatMap((one) => {
    const type = memberOf(one, 'relationshipType');
    if (type === 'DESCRIBES' && memberOf(one, 'spdxElementId') === 'SPDXRef-DOCUMENT') {
      return [memberOf(one, 'relatedSpdxElement')];
    }
    return type === 'DESCRIBED_BY' ? [memberOf(one, 'spdxElementId')] : [];
  });
  return new Set([...fields.list(value, 'documentDescribes', []), ...related]);
};

const componentOf = (
  one: unknown,
  path: readonly (string | number)[],
  fields: Fields,
): readonly SbomComponent[] => {
  const name = fields.text(one, 'name', path);
  if (name === null) {
    fields.issues.push(namelessComponent(path));
    return [];
  }
  const stated = [fields.text(one, 'licenseConcluded', path), fields.text(one, 'licenseDeclared', path)];
  const purls = fields
    .list(one, 'externalRefs', path)
    .filter((reference) => memberOf(reference, 'referenceType') === 'purl')
    .map((reference) => memberOf(reference, 'referenceLocator'));
  const purl = purls.find((address) => typeof address === 'string' && address !== '');
  return [
    {
      name,
      version: fields.text(one, 'versionInfo', path),
      licence:
        stated.find((licence) => licence !== null && !/^(?:NOASSERTION|NONE)$/iu.test(licence)) ?? null,
      purl: typeof purl === 'string' ? purl : null,
    },
  ];
};
