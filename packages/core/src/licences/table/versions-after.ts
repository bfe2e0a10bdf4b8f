import { idsOf } from './column.ts';
import { versionChains } from './compatible.ts';
import { gnuLicence } from './terms.ts';

const gnuVersions = {
  GPL: 'GPL-1.0-only GPL-2.0-only GPL-3.0-only',
  LGPL: 'LGPL-2.0-only LGPL-2.1-only LGPL-3.0-only',
  AGPL: 'AGPL-3.0-only',
} as const;

/** Licences as which a part may be taken, by the chains of the table or by an "or later" in the id. */
export const versionsAfter = (id: string): readonly string[] => {
  const gnu = gnuLicence(id);
  if (gnu) {
    return gnu.orLater
      ? idsOf(gnuVersions[gnu.family]).filter((each) => (gnuLicence(each)?.version ?? 0) >= gnu.version)
      : [];
  }
  const chain = versionChains.map(idsOf).find((ids) => ids.includes(id));
  return chain?.slice(chain.indexOf(id) + 1) ?? [];
};
