/** The files for Node of one package; those of the core tell the others which of its entries to take. */
import { bundleForNode } from './bundle.ts';
import type { Bundled } from './bundled.ts';
import { narrowing } from './narrow-imports.ts';
import { smallestEntries } from './smallest-entries.ts';

export const bundlePackage = async (name: string): Promise<Bundled> => {
  const core = await bundleForNode('core');
  return name === 'core' ? core : bundleForNode(name, [narrowing(smallestEntries(core))]);
};
