import type { LocaleParts } from './locale-tag.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The regions that write a language as another region, or a part of the world, does. */
const parents: Readonly<Record<string, readonly [parent: string, regions: ReadonlySet<string>]>> = {
  es: ['es-419', /* #__PURE__ */ words('AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE')],
  pt: ['pt-PT', /* #__PURE__ */ words('AO CH CV FR GQ GW LU MO MZ ST TL')],
};

/**
 * The tag that stands between the one of a region and the bare language.
 *
 * @see Unicode CLDR 48, parent locales
 */
export const parentByRegion = ({ language, region }: LocaleParts): string | undefined => {
  if (region === undefined || !Object.hasOwn(parents, language)) return undefined;
  const [parent, regions] = parents[language] ?? ['', words('')];
  return regions.has(region) ? parent : undefined;
};
