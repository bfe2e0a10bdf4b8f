import { type GnuLicence, gnuLicence } from '../table/terms.ts';
import { type Answer, no, onCondition, yes } from './statement.ts';

/** Versions that a licence lets one take: from, and to. */
const versionsOf = ({ version, orLater }: GnuLicence): readonly [number, number] => [
  version,
  orLater ? Number.POSITIVE_INFINITY : version,
];

/** The versions of the GPL under which a lesser licence may be taken. */
const asFullLicence = ({ version, orLater }: GnuLicence): readonly [number, number] =>
  version < 3 ? [2, Number.POSITIVE_INFINITY] : [3, orLater ? Number.POSITIVE_INFINITY : 3];

const within = (inner: readonly [number, number], outer: readonly [number, number]): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1];

/**
 * Between two GNU licences: versions by their ids, the lesser licence becomes the full one, and clause 13 lets
 * version 3 of GPL and AGPL stand together, each for its part.
 */
export const gnuRule = (inboundId: string, outboundId: string): Answer | undefined => {
  const inbound = gnuLicence(inboundId);
  const outbound = gnuLicence(outboundId);
  if (!inbound || !outbound) return undefined;
  const offered = versionsOf(outbound);
  if (inbound.family === outbound.family) {
    return within(offered, versionsOf(inbound)) ? yes('later-version') : no('copyleft-elsewhere');
  }
  if (inbound.family === 'LGPL' && outbound.family === 'GPL') {
    const allowed = asFullLicence(inbound);
    if (within(offered, allowed)) return yes('lesser-to-full');
    const olderToo = inbound.version < 3 && outbound.orLater;
    return olderToo ? onCondition('lesser-to-full', 'take-version') : no('copyleft-elsewhere');
  }
  const takesThree = (licence: GnuLicence): boolean => licence.version === 3 || licence.orLater;
  if (outbound.family === 'AGPL') {
    return takesThree(inbound) || inbound.family === 'LGPL'
      ? onCondition('gnu-network-clause', 'each-part-keeps-licence')
      : no('copyleft-elsewhere');
  }
  if (inbound.family === 'AGPL' && (outbound.family === 'LGPL' || takesThree(outbound))) {
    return onCondition('gnu-network-clause', 'each-part-keeps-licence');
  }
  return no('copyleft-elsewhere');
};
