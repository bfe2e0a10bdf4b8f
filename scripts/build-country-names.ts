/**
 * Writes the Portuguese names of countries from the CLDR data of the JavaScript engine that runs it. Run by a maintainer:
 * `node --conditions=@osee/source scripts/build-country-names.ts`. The packages read the written file and never the engine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '@osee/core/geography';
import { root } from './workspace.ts';

/** Where CLDR takes another position than the UN list in the other languages, or gives two names for one. */
const asTheUnitedNations: Readonly<Record<string, string>> = {
  BES: 'Bonaire, Santo Eustáquio e Saba',
  CIV: 'Côte d’Ivoire',
  COD: 'República Democrática do Congo',
  COG: 'Congo',
  FLK: 'Ilhas Falkland (Malvinas)',
  HKG: 'China, Região Administrativa Especial de Hong Kong',
  MAC: 'China, Região Administrativa Especial de Macau',
  MMR: 'Mianmar',
  PSE: 'Estado da Palestina',
  VAT: 'Santa Sé',
  XKX: 'Kosovo (Resolução 1244 do Conselho de Segurança)',
};
/** No territory of CLDR. */
const ours: Readonly<Record<string, string>> = { CHI: 'Ilhas do Canal' };

const names = new Intl.DisplayNames('pt-PT', { type: 'region', fallback: 'none' });
const lines = countries.map(({ alpha3, alpha2 }) => {
  const name = asTheUnitedNations[alpha3] ?? ours[alpha3] ?? names.of(alpha2 ?? '');
  if (name === undefined) throw new Error(`Expected a Portuguese name of ${alpha3}, got none.`);
  return `  ${alpha3}: ${JSON.stringify(name.replaceAll("'", '’')).replaceAll('"', "'")},`;
});
const cldr = process.versions['cldr'];
writeFileSync(
  join(root, 'packages/core/src/geography/generated/names-pt.ts'),
  `// Written by scripts/build-country-names.ts, from CLDR ${cldr}; do not edit by hand.\n// Copyright © 1991-2025 Unicode, Inc., Unicode-3.0.\n\nexport const names = {\n${lines.join('\n')}\n} as const;\n`,
);
