import { describeValue } from '@osee/core';
import { personal } from '../form/dropped.ts';
import { type Field, misfit, tell } from '../form/field.ts';
import { list, members } from '../form/holders.ts';
import { noted, number, text } from '../form/values.ts';
import { words } from '../form/words.ts';
import type { DpgGoal, DpgNomineeRecord, DpgOrganisation } from './dpg-details.ts';
import { dpgRoles, dpgSectors, dpgStages, dpgTypes, isDpgLicence } from './dpg-words.ts';

const licenceId: Field<string> = noted(text, (value, walk) => {
  if (isDpgLicence(value)) return;
  tell(
    walk,
    'wrong-value',
    'error',
    `Expected a licence of the form for nominees, got ${describeValue(value)}.`,
    {
      got: value,
    },
  );
});

const goalNumber: Field<number> = {
  expected: 'the number of a goal, from 1 to 17',
  read: (value, walk) => {
    const read = number.read(value, walk);
    if (read === undefined || (Number.isInteger(read) && read >= 1 && read <= 17)) return read;
    tell(walk, 'wrong-value', 'error', `Expected the number of a goal, from 1 to 17, got ${read}.`, {
      got: read,
    });
    return undefined;
  },
};

const goalRecord = members<Omit<DpgGoal, 'other'>>(
  { SDGNumber: goalNumber, title: text, evidenceText: text, evidenceURL: text },
  { required: ['SDGNumber'], unknown: 'info' },
);

/** Older records have `[16, "Peace, Justice and Strong Institutions"]`. */
const goal: Field<DpgGoal> = {
  expected: 'a goal',
  read: (value, walk) => {
    if (!Array.isArray(value)) return goalRecord.read(value, walk);
    const [figure, title, ...more]: unknown[] = value;
    if (more.length > 0 || typeof figure !== 'number') return misfit(goal, value, walk);
    tell(
      walk,
      'deprecated-field',
      'error',
      'Expected an object with "SDGNumber", got the old shape of a goal.',
    );
    return goalRecord.read({ SDGNumber: figure, title }, walk);
  },
};

const filled = <Item>(field: Field<readonly Item[]>, what: string): Field<readonly Item[]> =>
  noted(field, (value, walk) => {
    if (value.length === 0) tell(walk, 'missing-field', 'error', `Expected at least one ${what}, got none.`);
  });

const organisation = members<Omit<DpgOrganisation, 'other'>>(
  {
    name: text,
    website: text,
    org_type: words(dpgRoles),
    contact_name: personal,
    contact_email: personal,
  },
  { unknown: 'info' },
);

/** The form of a nominee's record, as its schema has it; members of one's own are allowed. */
export const nomineeForm = members<DpgNomineeRecord>(
  {
    name: text,
    aliases: list(text),
    description: text,
    website: text,
    license: filled(
      list(
        members<{ readonly spdx?: string; readonly licenseURL?: string }>(
          { spdx: licenceId, licenseURL: text },
          { unknown: 'info' },
        ),
      ),
      'licence',
    ),
    SDGs: filled(list(goal), 'goal'),
    sectors: list(words(dpgSectors)),
    type: filled(list(words(dpgTypes)), 'type'),
    repositories: list(
      members<{ readonly name?: string; readonly url?: string }>(
        { name: text, url: text },
        { unknown: 'info' },
      ),
    ),
    organizations: list(organisation),
    stage: words(dpgStages),
  },
  {
    expected: 'the record of a nominee',
    required: ['name', 'description', 'license', 'organizations', 'SDGs', 'type', 'stage'],
    unknown: 'info',
  },
);
