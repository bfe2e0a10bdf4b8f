import { idsOf } from '../table/column.ts';
import { ruledOut } from '../table/compatible.ts';
import { acceptedTerms } from '../table/extra-terms.ts';
import {
  exceptionEffectOf,
  extraTermOf,
  gnuLicence,
  isFsfCompatible,
  isNonCommercial,
  isRefused,
  kindsOf,
  profileOf,
  refusingGroupOf,
} from '../table/terms.ts';
import { type Answer, no, onCondition, type Term, unknown, yes } from './statement.ts';

const isRuledOut = (inbound: string, outbound: string): boolean =>
  ruledOut.some((pair) => idsOf(pair.inbound).includes(inbound) && idsOf(pair.outbound).includes(outbound));

const isCopyleft = (id: string): boolean => profileOf(id)?.endsWith('copyleft') ?? false;

/** A tool that gives up the rights in content or data, and with them the attribution. */
const isDedication = (id: string): boolean =>
  profileOf(id) === 'public-domain' && kindsOf(id).some((kind) => kind === 'content' || kind === 'data');

/** Permissive licences, and content under attribution alone, in a work under another licence. */
export const noticeRule = (inbound: Term, outbound: string): Answer => {
  const { id } = inbound;
  const isNotice = profileOf(id) === 'notice';
  if (isRuledOut(id, outbound)) return no('term-refused');
  if (isNonCommercial(id)) return nonCommercialRule(outbound);
  if (!isNotice && isDedication(outbound)) return no('attribution-lost');
  const term = isNotice ? extraTermOf(id) : 'other';
  const kept = yes(isNotice ? 'notice-kept' : 'attribution-kept');
  if (term === undefined) return kept;
  if (isCopyleft(outbound)) return underCopyleft(inbound, term, outbound);
  if (term === 'keeps-licence' || profileOf(outbound) === 'unread') return unknown('terms-not-compared');
  return kept;
};

const underCopyleft = (
  { id, exception }: Term,
  term: NonNullable<ReturnType<typeof extraTermOf>>,
  outbound: string,
): Answer => {
  if (term === 'patent-retaliation' && idsOf(acceptedTerms[term]).includes(outbound))
    return yes('notice-kept');
  const group = refusingGroupOf(outbound);
  if (!group) return unknown('terms-not-compared');
  if (isFsfCompatible(id, group)) return yes('steward-calls-compatible');
  const isWaived = exception !== null && exceptionEffectOf(exception) === group;
  if (isWaived && term === 'patent-retaliation') return yes('steward-calls-compatible');
  if (!isRefused(term, group)) return unknown('terms-not-compared');
  const later = gnuLicence(outbound);
  return later?.orLater && isFsfCompatible(id, 'gnu-3') && group === 'gnu-2'
    ? onCondition('version-chosen', 'take-version')
    : no('term-refused');
};

/** Not a conflict of licences where the other one excludes commerce too; elsewhere the exclusion still binds. */
const nonCommercialRule = (outbound: string): Answer => {
  const profile = profileOf(outbound);
  if (profile !== 'attribution' && profile !== 'share-alike' && profile !== 'no-derivatives') {
    return no('non-commercial-binds');
  }
  return isNonCommercial(outbound)
    ? yes('attribution-kept')
    : onCondition('non-commercial-binds', 'non-commercial-only');
};
