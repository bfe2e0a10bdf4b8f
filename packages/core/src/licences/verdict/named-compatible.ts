import { idsOf } from '../table/column.ts';
import {
  euplCompatible,
  inheritingChains,
  type NamedCompatibility,
  textCompatible,
  versionChains,
} from '../table/compatible.ts';
import { type Answer, onCondition, unknown, yes } from './statement.ts';

type Pairs = ReadonlyMap<string, NamedCompatibility>;

const pairsOf = (entries: readonly NamedCompatibility[]): Pairs =>
  new Map(
    entries.flatMap((entry) =>
      idsOf(entry.inbound).flatMap((inbound) =>
        idsOf(entry.outbound).map((outbound) => [`${inbound} ${outbound}`, entry] as const),
      ),
    ),
  );

let appendix: Pairs | undefined;
let texts: Pairs | undefined;

const answerOf = (entry: NamedCompatibility | undefined): Answer | undefined => {
  if (!entry) return undefined;
  if (entry.verdict === 'unknown') return unknown('terms-not-compared');
  return entry.condition ? onCondition('named-compatible', entry.condition) : yes('named-compatible');
};

/** What the appendix of the EUPL says, if it names the outbound licence. */
export const euplAnswer = (inbound: string, outbound: string): Answer | undefined => {
  appendix ??= pairsOf(euplCompatible);
  const found = answerOf(appendix.get(`${inbound} ${outbound}`));
  return found && { ...found, reason: 'appendix' };
};

/** What the text of the inbound licence names. */
export const textAnswer = (inbound: string, outbound: string): Answer | undefined => {
  texts ??= pairsOf(textCompatible);
  return answerOf(texts.get(`${inbound} ${outbound}`));
};

/** The licence itself and those that it may be taken as, in order. */
export const laterLicences = (id: string): readonly string[] => {
  for (const chain of versionChains.map(idsOf)) {
    const place = chain.indexOf(id);
    if (place >= 0) return chain.slice(place);
  }
  return [id];
};

/** The versions as which a part may be taken to profit from what they allow. */
export const inheritedLicences = (id: string): readonly string[] =>
  inheritingChains.some((start) => id.startsWith(start)) ? laterLicences(id) : [id];
