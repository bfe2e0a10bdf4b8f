import { exceptionEffectOf, gnuLicence, isNonCommercial, linkingOf, profileOf } from '../table/terms.ts';
import { combineRule } from './combine-rule.ts';
import { type Answer, onCondition, type Term, unknown, yes } from './statement.ts';
import type { LicenceUse } from './verdict.ts';

/** The answer of our own rules for a use, from the table alone. */
export const useRule = (inbound: Term, outbound: Term, use: LicenceUse): Answer => {
  if (profileOf(inbound.id) === undefined || profileOf(outbound.id) === undefined) {
    return unknown('not-in-table');
  }
  const combined = combineRule(inbound, outbound);
  if (use === 'combine') return combined;
  if (use === 'modify') return modifyRule(combined, inbound, outbound);
  if (use === 'link-statically' || use === 'link-dynamically') {
    return linkRule(combined, inbound, outbound, use === 'link-statically');
  }
  if (combined.reason === 'same-licence' && use === 'distribute-beside') return yes('separate-works');
  const profile = profileOf(inbound.id);
  if (profile === 'restricted' && combined.reason !== 'same-licence') return unknown('own-terms');
  if (profile === 'unread' && combined.reason !== 'same-licence') return unknown('terms-not-compared');
  return use === 'distribute-beside' ? besideRule(inbound) : networkRule(combined, inbound);
};

/** Licences that leave the rest of a work alone let it carry terms that ask for nothing back. */
const leavesTheRest = (outbound: Term): boolean => {
  const target = profileOf(outbound.id);
  return target === 'notice' || target === 'public-domain' || target === 'restricted';
};

const modifyRule = (combined: Answer, inbound: Term, outbound: Term): Answer => {
  const profile = profileOf(inbound.id);
  const isPartial = profile === 'file-copyleft' || profile === 'library-copyleft';
  return combined.verdict === 'no' && isPartial && leavesTheRest(outbound)
    ? onCondition('part-keeps-licence', 'part-keeps-licence')
    : combined;
};

const linkRule = (combined: Answer, inbound: Term, outbound: Term, isStatic: boolean): Answer => {
  if (combined.verdict !== 'no' || combined.reason === 'no-derivatives') return combined;
  const byException = inbound.exception !== null && exceptionEffectOf(inbound.exception) === 'linking';
  // An exception for linking says that the result may be under any terms, those of another version of the GPL too.
  if (byException) {
    return isStatic ? onCondition('part-keeps-licence', 'part-keeps-licence') : yes('linking-allowed');
  }
  const linking = linkingOf(inbound.id);
  if (linking === undefined) return combined;
  // What links has terms too: the GNU licences ask for the whole program, others do not say.
  const target = profileOf(outbound.id);
  if (gnuLicence(outbound.id) && target !== 'library-copyleft') return combined;
  const targetAsksForAll = target === 'work-copyleft' || target === 'network-copyleft';
  if (targetAsksForAll || linking === 'not-said') return onCondition('linking-not-said', 'settle-linking');
  if (!isStatic) return yes('linking-allowed');
  const isLibrary = profileOf(inbound.id) === 'library-copyleft';
  return onCondition('part-keeps-licence', isLibrary ? 'replaceable-library' : 'part-keeps-licence');
};

const besideRule = ({ id }: Term): Answer =>
  isNonCommercial(id) ? onCondition('non-commercial-binds', 'non-commercial-only') : yes('separate-works');

const networkRule = (combined: Answer, { id }: Term): Answer => {
  if (isNonCommercial(id)) return onCondition('non-commercial-binds', 'non-commercial-only');
  const profile = profileOf(id);
  if (profile === 'no-derivatives') return onCondition('no-derivatives', 'unchanged-only');
  // Showing content or data in public is what its licences speak of, copies or not.
  if (profile === 'attribution') return yes('attribution-kept');
  if (profile === 'share-alike') {
    return combined.verdict === 'yes' ? combined : onCondition('part-keeps-licence', 'part-keeps-licence');
  }
  if (profile !== 'network-copyleft') return yes('not-distributed');
  return combined.verdict === 'yes'
    ? yes('network-copyleft')
    : onCondition('network-copyleft', 'offer-source-to-users');
};
