import type { LocaleBundle } from '../text/locale-bundle.ts';

/**
 * The stamps of items by kind and id: for each item, in the order of its texts, that of the name and of the description.
 * Written so, a bundle names each id once.
 */
export const itemStamps = (
  texts: LocaleBundle['texts'],
  stamps: Readonly<Record<string, string>>,
): LocaleBundle['stamps'] =>
  Object.fromEntries(
    Object.entries(texts).map(([kind, items]) => {
      const inOrder = (stamps[kind] ?? '').split(' ');
      const pairs = Object.keys(items).map((id, place): [string, readonly [string, string]] => [
        id,
        [inOrder[2 * place] ?? '', inOrder[2 * place + 1] ?? ''],
      ]);
      return [kind, Object.fromEntries(pairs)];
    }),
  );
