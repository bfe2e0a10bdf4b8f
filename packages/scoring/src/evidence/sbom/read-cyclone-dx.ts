import { isRecord } from '@osee/core';
import { type Fields, memberOf } from '../text/fields.ts';
import { namelessComponent, type ReadList } from './read-list.ts';
import type { SbomComponent } from './sbom-details.ts';

type Steps = readonly (string | number)[];

/** Reads the members of CycloneDX. */
export const readCycloneDx = (value: unknown, fields: Fields): ReadList => {
  const metadata = memberOf(value, 'metadata');
  const subject = memberOf(metadata, 'component');
  const at = ['metadata', 'component'];
  const [hash] = fields.list(subject, 'hashes', at);
  const [algorithm, content] = [memberOf(hash, 'alg'), memberOf(hash, 'content')];
  return {
    standardVersion: fields.text(value, 'specVersion', []),
    subject: subject === undefined ? null : (componentOf(subject, at, fields)[0] ?? null),
    written: fields.text(metadata, 'timestamp', ['metadata']),
    writtenAt: ['metadata', 'timestamp'],
    tools: toolsOf(memberOf(metadata, 'tools')),
    components: componentsIn(value, [], fields),
    digest:
      typeof algorithm === 'string' && typeof content === 'string'
        ? `${algorithm.toLowerCase()}:${content}`
        : null,
  };
};

/** A list up to version 1.4, components and services after it. */
const toolsOf = (tools: unknown): readonly string[] => {
  const held = Array.isArray(tools)
    ? (tools as readonly unknown[])
    : ['components', 'services'].flatMap((name) => {
        const list = memberOf(tools, name);
        return Array.isArray(list) ? (list as readonly unknown[]) : [];
      });
  return held.flatMap((tool) => {
    const [name, version] = [memberOf(tool, 'name'), memberOf(tool, 'version')];
    if (typeof name !== 'string' || name === '') return [];
    return [typeof version === 'string' ? `${name} ${version}` : name];
  });
};

/** Components hold components. */
const componentsIn = (holder: unknown, path: Steps, fields: Fields): readonly SbomComponent[] =>
  fields.list(holder, 'components', path).flatMap((one, place) => {
    const at = [...path, 'components', place];
    return [...componentOf(one, at, fields), ...componentsIn(one, at, fields)];
  });

const componentOf = (one: unknown, path: Steps, fields: Fields): readonly SbomComponent[] => {
  const name = fields.text(one, 'name', path);
  if (name === null) {
    fields.issues.push(namelessComponent(path));
    return [];
  }
  const group = fields.text(one, 'group', path);
  return [
    {
      name: group === null ? name : `${group}/${name}`,
      version: fields.text(one, 'version', path),
      licence: licenceOf(fields.list(one, 'licenses', path)),
      purl: fields.text(one, 'purl', path),
    },
  ];
};

/** Several apply together, as the standard does not say that one may choose. */
const licenceOf = (list: readonly unknown[]): string | null => {
  const found = list.flatMap((entry) => {
    const [expression, licence] = [memberOf(entry, 'expression'), memberOf(entry, 'license')];
    const name = isRecord(licence) ? (memberOf(licence, 'id') ?? memberOf(licence, 'name')) : expression;
    return typeof name === 'string' && name.trim() !== '' && !/^(?:NOASSERTION|NONE)$/iu.test(name.trim())
      ? [name.trim()]
      : [];
  });
  const different = [...new Set(found)];
  if (different.length < 2) return different[0] ?? null;
  return different.map((name) => (/\s(?:OR|AND)\s/iu.test(name) ? `(${name})` : name)).join(' AND ');
};
