import { webAddress } from '../form/addresses.ts';
import { type Field, tell } from '../form/field.ts';
import { list, members } from '../form/holders.ts';
import { flag, plainText } from '../form/values.ts';
import { day, words } from '../form/words.ts';
import type {
  PubliccodeContact,
  PubliccodeContractor,
  PubliccodeDependency,
  PubliccodeDetails,
  PubliccodeOrganisation,
} from './publiccode-details.ts';
import { mailAddress, organisationUri } from './publiccode-texts.ts';
import { maintenanceTypes } from './publiccode-words.ts';

/** Members that the standard does not know are an error there. */
const unknown = 'error';

/** The organisation that publishes or pays. */
export const organisationForm = members<Omit<PubliccodeOrganisation, 'other'>>(
  { name: plainText, uri: organisationUri },
  { required: ['uri'], unknown },
);

/** A part that has to be there for the software to run. */
export const dependencyForm = members<Omit<PubliccodeDependency, 'other'>>(
  { name: plainText, versionMin: plainText, versionMax: plainText, version: plainText, optional: flag },
  { required: ['name'], unknown },
);

const contractorForm = members<Omit<PubliccodeContractor, 'other'>>(
  { name: plainText, email: mailAddress, website: webAddress, until: day },
  { required: ['name', 'until'], unknown },
);

const contactForm = members<Omit<PubliccodeContact, 'other'>>(
  { name: plainText, email: mailAddress, affiliation: plainText, phone: plainText },
  { required: ['name'], unknown },
);

/** Who maintains; which of the lists has to be there depends on the type. */
export const maintenanceForm: Field<NonNullable<PubliccodeDetails['maintenance']>> = members<
  Omit<NonNullable<PubliccodeDetails['maintenance']>, 'other'>
>(
  { type: words(maintenanceTypes), contractors: list(contractorForm), contacts: list(contactForm) },
  {
    required: ['type'],
    unknown,
    note: (value, walk) => {
      const { type, contacts = null, contractors = null } = value;
      if ((type === 'internal' || type === 'community') && contacts === null) {
        tell(
          walk,
          'missing-field',
          'error',
          `Expected "contacts" with maintenance of type "${type}", got none.`,
        );
      }
      if (type === 'contract' && contractors === null) {
        tell(
          walk,
          'missing-field',
          'error',
          'Expected "contractors" with maintenance of type "contract", got none.',
        );
      }
      if (type !== 'contract' && contractors !== null) {
        tell(
          walk,
          'wrong-value',
          'error',
          'Expected "contractors" only with maintenance of type "contract".',
        );
      }
    },
  },
);
