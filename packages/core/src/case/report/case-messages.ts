import type { MessageCatalogue } from '../../text/message.ts';
import type { CaseIssueCode } from './case-issue.ts';

/**
 * The English sentences of the loss reports.
 *
 * @category case
 * @example
 * ```ts
 * import { caseMessages, readCasePackage } from '@osee/core/case';
 *
 * const messages = { ...caseMessages.messages, 'not-a-package': 'Pas un paquet CASE.' };
 * readCasePackage(1, { messages: { locale: 'fr', messages } }).report[0]?.message; // => 'Pas un paquet CASE.'
 * ```
 */
export const caseMessages: MessageCatalogue<CaseIssueCode> = {
  locale: 'en',
  messages: {
    'not-a-package': 'Expected a CASE package, got something else.',
    'missing-document': 'Expected a CFDocument, got none.',
    'moved-part': '{field} was found in another place than CASE gives it, and was read there.',
    'null-field': '{field} is null, which CASE does not allow; it was read as absent ({count} in all).',
    'service-field': '{field} is an address of the server, not content; it was left out ({count} in all).',
    'unknown-field': '{field} is no field of CASE 1.1; it was left out ({count} in all).',
    'renamed-field': '{field} was read as {used} ({count} in all).',
    'wrong-type': '{field} has another type than CASE gives it; the value was converted ({count} in all).',
    'unreadable-value': '{field} has a value that cannot be used; it was left out ({count} in all).',
    'missing-field': '{field} is required and absent ({count} in all).',
    'white-space-changed': '{field} holds line breaks or tabs, which became spaces ({count} in all).',
    'date-rewritten': '{field} is not written as CASE wants dates; it was rewritten ({count} in all).',
    'identifier-missing': '{field} is absent; one was made from the place ({count} in all).',
    'identifier-rewritten': '{field} is a UUID in another spelling; it was rewritten ({count} in all).',
    'identifier-replaced': '{field} is no UUID that CASE allows; one was made from it ({count} in all).',
    'duplicate-identifier': '{field} stands twice; the later ones got a new one ({count} in all).',
    'unknown-association-type':
      '{field} is no association type of CASE 1.1; it was read as the nearest one or as one of its own ({count} in all).',
    'item-without-parent': 'Items without a parent were put at the top ({count} in all).',
    'unknown-parent': 'Items whose parent is not in the package were put at the top ({count} in all).',
    'second-parent': 'Items with a second parent stay under the first ({count} in all).',
    cycle: 'Items that are their own ancestors were put at the top ({count} in all).',
    'extension-left-out': '{field} is an extension; it was left out ({count} in all).',
    'item-left-out': 'The other side has no place for items of the kind {field} ({count} in all).',
    'field-left-out': 'The other side has no place for {field} ({count} in all).',
    'association-left-out': 'The other side has no place for the relation {field} ({count} in all).',
    'order-changed': 'The order of {field} follows the tree and not the list.',
    'creator-not-given': 'No creator was given; the title of the framework stands in its place.',
    'not-translated': 'Texts without a translation stay in their own language ({count} in all).',
    'levels-mapped': 'The levels of the tree were read as categories, modules and competencies.',
    'item-moved':
      'Items stand where their kind does not belong and were read by their place ({count} in all).',
    'notes-unreadable': 'Notes were changed so that {field} cannot be read from them ({count} in all).',
    'source-unknown': 'The package names no source; the items are marked as the work of a project.',
    'status-unknown': 'Expected an adoption status of CASE, got another word; it was read as a draft.',
    'licence-unknown': 'The licence could not be matched with an SPDX id.',
  },
};
