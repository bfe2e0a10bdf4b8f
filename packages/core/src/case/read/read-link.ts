import { isRecord } from '../../errors/is-record.ts';
import type { CaseExtensions, CaseLink, CaseNodeLink } from '../package/case-link.ts';
import type { Reader } from './context.ts';
import { type FieldTable, readFields, required, tableOf } from './read-fields.ts';
import { identifierInside, readIdentifier } from './read-identifier.ts';
import { readLine } from './read-text.ts';
import { readTargetType } from './read-vocabulary.ts';

const linkFields: FieldTable<CaseLink> = /* #__PURE__ */ tableOf<CaseLink>({
  title: required(readLine),
  identifier: required(readIdentifier),
  uri: required(readLine),
});

const nodeLinkFields: FieldTable<CaseNodeLink> = /* #__PURE__ */ tableOf<CaseNodeLink>({
  title: required(readLine),
  identifier: required(readIdentifier),
  uri: required(readLine),
  targetType: readTargetType,
});

const outsideLinkFields: FieldTable<CaseNodeLink> = /* #__PURE__ */ tableOf<CaseNodeLink>({
  title: required(readLine),
  identifier: required(readLine),
  uri: required(readLine),
  targetType: readTargetType,
});

/** Reads a pointer; an address alone becomes one. */
export const readLink: Reader<CaseLink> = (value, path, context) => {
  const raw = asLink(value, path, context);
  return raw && readFields(linkFields, raw, path, context);
};

/** Reads one end of an association; outside of CASE its identifier may be any text. */
export const readNodeLink: Reader<CaseNodeLink> = (value, path, context) => {
  const raw = asLink(value, path, context);
  const isOutside = typeof raw?.['targetType'] === 'string' && raw['targetType'].startsWith('ext:');
  return raw && readFields(isOutside ? outsideLinkFields : nodeLinkFields, raw, path, context);
};

const asLink: Reader<Readonly<Record<string, unknown>>> = (value, path, { report }) => {
  if (typeof value === 'string' && value !== '') {
    report('wrong-type', path, { got: value });
    return { title: '', identifier: identifierInside(value) ?? value, uri: value };
  }
  if (isRecord(value)) return withIdentifier(value);
  report('unreadable-value', path);
  return undefined;
};

const withIdentifier = (link: Readonly<Record<string, unknown>>) => {
  const { identifier, uri } = link;
  if (typeof uri !== 'string' || (identifier !== undefined && identifier !== null && identifier !== ''))
    return link;
  return { ...link, identifier: identifierInside(uri) ?? uri };
};

/** Reads a list of pointers; a single one becomes a list. */
export const readLinks: Reader<readonly CaseLink[]> = (value, path, context) => {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, position) => readLink(member, [...path, position], context) ?? []);
  }
  const link = readLink(value, path, context);
  return link && [link];
};

/** Keeps an object of extensions as it is. */
export const readExtensions: Reader<CaseExtensions> = (value, path, { report }) => {
  if (isRecord(value)) return value;
  report('unreadable-value', path);
  return undefined;
};

/** Keeps a list of objects of extensions, which the levels of rubrics have. */
export const readExtensionsList: Reader<readonly CaseExtensions[]> = (value, path, context) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((member, position): readonly CaseExtensions[] => {
    const extensions = readExtensions(member, [...path, position], context);
    return extensions ? [extensions] : [];
  });
};
