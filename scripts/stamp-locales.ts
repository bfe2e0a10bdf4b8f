/**
 * Records which source texts a translation was made of: `node scripts/stamp-locales.ts fr [kind:id ...]`.
 * Stamps that are there stay, so that a changed source shows as outdated; those of the items named are renewed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsByKind, oseeFramework, textStamp } from '@osee/core';
import { root } from './workspace.ts';

type Stamps = Record<string, Record<string, readonly [string, string]>>;

const [locale, ...renewed] = process.argv.slice(2);
if (!locale) throw new Error('Which language? As in: node scripts/stamp-locales.ts fr');

const file = join(root, 'packages/core/src/locales', locale, 'stamps.ts');
const old = existsSync(file) ? ((await import(file)) as { stamps: Stamps }).stamps : {};

const stamps: Stamps = Object.fromEntries(
  Object.entries(itemsByKind(oseeFramework)).map(([kind, items]) => [
    kind,
    Object.fromEntries(
      items.map(({ id, name, description }) => {
        const kept = renewed.includes(`${kind}:${id}`) ? undefined : old[kind]?.[id];
        return [id, kept ?? ([textStamp(name), textStamp(description)] as const)];
      }),
    ),
  ]),
);
writeFileSync(
  file,
  `/** Written by scripts/stamp-locales.ts. */\nexport const stamps: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = ${JSON.stringify(stamps)};\n`,
);
