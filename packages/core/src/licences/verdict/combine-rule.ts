import { type LicenceProfile, profileOf } from '../table/terms.ts';
import { gnuRule } from './gnu-rule.ts';
import { euplAnswer, inheritedLicences, laterLicences, textAnswer } from './named-compatible.ts';
import { noticeRule } from './notice-rule.ts';
import { shareAlikeRule } from './share-alike-rule.ts';
import { type Answer, no, onCondition, type Term, unknown, yes } from './statement.ts';

/** May the part go into one work that is passed on under the outbound licence? */
export const combineRule = (inbound: Term, outbound: Term): Answer => {
  const profile = profileOf(inbound.id);
  const target = profileOf(outbound.id);
  if (profile === undefined || target === undefined) return unknown('not-in-table');
  if (profile === 'no-derivatives') return no('no-derivatives');
  const keepsExceptions = (outbound.exception ?? inbound.exception) === inbound.exception;
  // The id of closed licences stands for many: two of them need not be the same.
  if (inbound.id === outbound.id && keepsExceptions && inbound.id !== 'LicenseRef-proprietary') {
    return yes('same-licence');
  }
  if (profile === 'restricted') return unknown('own-terms');
  if (profile === 'unread') return unknown('terms-not-compared');
  if (profile === 'public-domain') return yes('public-domain');
  const plain = withoutExceptions(inbound, outbound.id, profile);
  return !keepsExceptions && bindsWhole(profile) && plain.verdict === 'yes'
    ? no('exception-not-yours')
    : plain;
};

/** Whoever asks that the whole goes under the licence lets nobody else add a permission over the part. */
const bindsWhole = (profile: LicenceProfile): boolean =>
  profile === 'share-alike' || (profile.endsWith('copyleft') && profile !== 'file-copyleft');

const withoutExceptions = (inbound: Term, outbound: string, profile: string): Answer => {
  const named = namedRule(inbound.id, outbound);
  if (named) return named;
  const gnu = gnuRule(inbound.id, outbound);
  if (gnu) return gnu;
  if (profile === 'notice' || profile === 'attribution') return noticeRule(inbound, outbound);
  if (profile === 'share-alike') return shareAlikeRule(inbound.id, outbound);
  return olderVersionToo(inbound.id, outbound) ?? no('copyleft-elsewhere');
};

/** Licences that a text names, for itself or for a version as which the part may be taken. */
const namedRule = (inbound: string, outbound: string): Answer | undefined => {
  if (laterLicences(inbound).slice(1).includes(outbound)) return yes('later-version');
  for (const id of inheritedLicences(inbound)) {
    const found = textAnswer(id, outbound) ?? euplAnswer(id, outbound);
    if (found) return { ...found, reason: found.reason === 'appendix' ? 'named-compatible' : found.reason };
  }
  return undefined;
};

/** A part that goes under version 2 or later goes under "1 or later" if the whole is taken under the later version. */
const olderVersionToo = (inbound: string, outbound: string): Answer | undefined => {
  if (outbound !== 'GPL-1.0-or-later') return undefined;
  const later = namedRule(inbound, 'GPL-2.0-or-later');
  return later ? onCondition('version-chosen', 'take-version') : undefined;
};
