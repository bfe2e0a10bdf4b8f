import type { Field, FieldWalk } from '../form/field.ts';
import { tell } from '../form/field.ts';
import { members } from '../form/holders.ts';
import { flag, noted, plainText } from '../form/values.ts';
import { words } from '../form/words.ts';
import type { PubliccodeItaly } from './publiccode-details.ts';

const unknown = 'error';

/** Where older files have `false`, often nobody filled the field in. */
const declared: Field<boolean> = noted(flag, (value, walk) => {
  if (!value)
    tell(
      walk,
      'placeholder',
      'info',
      'Expected true where it holds; false may mean that nobody filled it in.',
    );
});

interface Conforme {
  readonly lineeGuidaDesign?: boolean;
  readonly modelloInteroperabilita?: boolean;
  readonly misureMinimeSicurezza?: boolean;
  readonly gdpr?: boolean;
}

interface Piattaforme {
  readonly spid?: boolean;
  readonly pagopa?: boolean;
  readonly cie?: boolean;
  readonly anpr?: boolean;
  readonly io?: boolean;
}

const conformeForm = members<Conforme>(
  {
    lineeGuidaDesign: declared,
    modelloInteroperabilita: declared,
    misureMinimeSicurezza: declared,
    gdpr: declared,
  },
  { unknown },
);

const piattaformeForm = members<Piattaforme>(
  { spid: declared, pagopa: declared, cie: declared, anpr: declared, io: declared },
  { unknown },
);

const ipaCode: Field<string> = noted(plainText, (value, walk: FieldWalk) => {
  if (value === '') return;
  tell(walk, 'deprecated-field', 'warning', 'The standard gives up this field: use organisation.uri.', {
    instead: 'organisation.uri',
  });
  tell(
    walk,
    'not-checked',
    'info',
    'Expected a code of the Italian register of administrations, which is not at hand.',
  );
});

const warned = <Value>(field: Field<Value>): Field<Value> =>
  noted(field, (_, walk) => {
    tell(walk, 'deprecated-field', 'warning', 'The standard gives up this section: use supports.', {
      instead: 'supports',
    });
  });

/** The section on Italian rules. */
export const italyForm: Field<PubliccodeItaly> = members<Omit<PubliccodeItaly, 'other'>>(
  {
    countryExtensionVersion: words(['0.2', '1.0']),
    conforme: warned(conformeForm) as Field<Readonly<Record<string, unknown>>>,
    riuso: members<{ readonly codiceIPA?: string }>({ codiceIPA: ipaCode }, { unknown }) as Field<
      Readonly<Record<string, unknown>>
    >,
    piattaforme: piattaformeForm as Field<Readonly<Record<string, unknown>>>,
  },
  { unknown },
);
