import { manifestOf, type PackageManifest } from './manifest-of.ts';

/** The text of a manifest as it has to be, from its text as it is. */
export const manifestText = (text: string, folder: string): string =>
  `${JSON.stringify(manifestOf(JSON.parse(text) as PackageManifest, folder), null, 2)}\n`;
