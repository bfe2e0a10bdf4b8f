import { isCaseUuid, uuidV5 } from './uuid-v5.ts';

/** UUID v5 of `https://github.com/osee/osee#case` in the namespace of URLs. */
export const namespace = 'eeba1e58-da18-5393-bb76-06ec9d91ab48';

/** What an object of ours is: the framework it belongs to, its kind and its id. */
export interface OwnName {
  readonly kind: string;
  readonly id: string;
}

/**
 * The identifier of an object of ours. An id that is a UUID already, as those of frameworks read from elsewhere, is
 * kept: the same meaning keeps its identifier.
 */
export const identifierOf = (framework: string, { kind, id }: OwnName): string =>
  isCaseUuid(id) ? id : uuidV5(namespace, [framework, kind, id].map(encode).join('/'));

/** An identifier for a value that CASE does not take as one. */
export const identifierFor = (use: string, value: string): string => uuidV5(namespace, `${use}:${value}`);

/** The address of an object of ours: base, identifier, and what it is, so that our ids can be read back. */
export const uriOf = (base: string, framework: string, name: OwnName): string =>
  `${base}${identifierOf(framework, name)}#${encode(name.kind)}/${encode(name.id)}`;

/** What an address says that the object is; nothing unless its identifier proves it. */
export const ownNameOf = (
  framework: string,
  { identifier, uri }: { readonly identifier: string; readonly uri: string },
): OwnName | undefined => {
  const [kind, id, ...rest] = uri
    .slice(uri.indexOf('#') + 1)
    .split('/')
    .map(decode);
  if (kind === undefined || id === undefined || rest.length > 0) return undefined;
  return identifierOf(framework, { kind, id }) === identifier ? { kind, id } : undefined;
};

/** One part of an address. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}'));

/** What a part of an address said; nothing for what cannot be one. */
export const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
