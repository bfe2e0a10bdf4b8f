import { type CsvSeparator, describeValue, type Issue, isWebAddress, nearestWord } from '@osee/core';
import type { Candidate, GateAnswer } from '../../selection/application/application.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import { applicationIssues } from '../../selection/input/check-applications.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { settingsOf } from '../../selection/settings/settings.ts';
import { type FormRow, formRows } from './form-rows.ts';
import { type IntakeField, intakeFields } from './intake-field.ts';
import { readFacts } from './read-facts.ts';

/**
 * What an application says of a criterion, for the assessors to read.
 *
 * @category calls
 * @example
 * ```ts
 * import type { IntakeStatement } from '@osee/scoring/selection';
 *
 * const statement: IntakeStatement = { application: 'ken-1', criterion: 'local-ecosystem', text: '40 firms.', address: null };
 * ```
 */
export interface IntakeStatement {
  readonly application: string;
  readonly criterion: string;
  readonly text: string;
  readonly address: string | null;
}

/**
 * What a form holds. `path` of an issue is the line or the place in the list, and the field.
 *
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, readApplications, type ReadApplications } from '@osee/scoring/selection';
 *
 * const read: ReadApplications = readApplications([{ id: 'ken-1', country: 'KEN' }], oseeCall2024);
 * read.applications.length; // => 1
 * ```
 */
export interface ReadApplications {
  /** By id; one with a mistake is not among them. */
  readonly applications: readonly Candidate[];
  readonly statements: readonly IntakeStatement[];
  readonly issues: readonly Issue[];
}

/**
 * Reads applications from the form of a call, as CSV text or as JSON: every mistake is told by its field or cell, all at
 * once, and an application with one is left out whole. What an applicant says of a gate is a claim: "yes" stays `unknown`
 * with its evidence until somebody checks it, "no" fails. A fact is taken as stated, with its source and its day, and is
 * judged by the rule that reads it; `?` says that it is not known.
 *
 * @param input - the text of a CSV file, one filled form, or a list of them
 * @param given - the model of the call
 * @param options - the sign between cells, where the heading does not tell it, and the sign before decimals, without which
 * a number such as 1.500 is refused as ambiguous
 * @returns the applications, what they say of the criteria, and issues
 * @throws `OseeError` with the code of the first mistake in the model or the options; what is wrong in a form is returned
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, readApplications } from '@osee/scoring/selection';
 *
 * const { applications, issues } = readApplications(
 *   'id;country;gate.host-mandate\nken-1;KEN;yes\nper-1;PERU;maybe\n', oseeCall2024,
 * );
 * applications.map(({ id }) => id); // => ['ken-1']
 * issues.map(({ code, path }) => [code, ...path]);
 * // => [['invalid-choice', 3, 'gate.host-mandate'], ['unknown-country', 3, 'country']]
 * ```
 */
export const readApplications = (
  input: unknown,
  given: SelectionModel,
  options: { readonly separator?: CsvSeparator; readonly decimal?: '.' | ',' } = {},
): ReadApplications => {
  const model = expectModel(given);
  throwFirst(
    formIssues(options, closed({}, { separator: word(',', ';', '\t'), decimal: word('.', ',') }), [
      'options',
    ]),
  );
  const fields = intakeFields(model);
  const { rows, issues } = formRows(
    input,
    fields.map(({ key }) => key),
    options.separator,
  );
  const read = rows.map((row) => readRow(row, fields, model, options.decimal));
  const counts = new Map<string, number>();
  for (const { row } of read) counts.set(row.value('id'), (counts.get(row.value('id')) ?? 0) + 1);
  const twice = read.flatMap(({ row }) => {
    const id = row.value('id');
    const message = `Expected each id once, got ${describeValue(id)} again: none of them is taken.`;
    return id !== '' && (counts.get(id) ?? 0) > 1 ? [row.issue('id', 'duplicate-application', message)] : [];
  });
  const sound = read
    .filter(({ row, problems }) => counts.get(row.value('id')) === 1 && !problems.some(isError))
    .sort((left, right) => (left.application.id < right.application.id ? -1 : 1));
  return {
    applications: sound.map(({ application }) => application),
    statements: sound.flatMap(({ statements }) => statements),
    issues: [...issues, ...read.flatMap(({ problems }) => problems), ...twice],
  };
};

const isError = ({ severity }: Issue): boolean => severity === 'error';

const readRow = (
  row: FormRow,
  fields: readonly IntakeField[],
  model: SelectionModel,
  decimal: '.' | ',' | undefined,
) => {
  const { attributes, issues } = readFacts(row, model, decimal);
  const application = {
    ...applicationOf(row, model),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
  const placed = new Map([
    ['country', 'country'],
    ['host.country', 'hostCountry'],
    ['submittedAt', 'submittedAt'],
  ]);
  const found = row.value('id') === '' ? [] : applicationIssues(settingsOf(model, {}), [application]);
  return {
    row,
    application,
    statements: statementsOf(row, model),
    problems: [
      ...row.issues,
      ...fields.flatMap((field) => fieldIssues(row, field)),
      ...hostIssues(row),
      ...issues,
      ...found.map(({ code, message, path }) =>
        row.issue(placed.get(path.slice(2).join('.')) ?? 'id', code, message),
      ),
    ],
  };
};

/** Fields that take other values than those they offer, or are judged where they are read. */
const isFree = (key: string): boolean => key === 'hostType' || key.startsWith('fact.');

const fieldIssues = (row: FormRow, { key, kind, required, choices = [] }: IntakeField): readonly Issue[] => {
  const value = row.value(key);
  if (value === '') {
    return required ? [row.issue(key, 'missing-value', `Expected a value in "${key}", got none.`)] : [];
  }
  if (kind === 'choice' && !choices.includes(value) && !isFree(key)) {
    const nearest = nearestWord(value, choices);
    const hint = nearest === null ? '' : ` (probably "${nearest}")`;
    const message = `Expected one of ${choices.join(', ')}${hint}, got ${describeValue(value)}.`;
    return [row.issue(key, 'invalid-choice', message, { nearest })];
  }
  if (kind === 'address' && !isWebAddress(value)) {
    return [
      row.issue(key, 'invalid-address', `Expected an http or https address, got ${describeValue(value)}.`),
    ];
  }
  return [];
};

/** Nothing of a host can be kept without its name. */
const hostIssues = (row: FormRow): readonly Issue[] =>
  row.value('hostName') === '' && (row.value('hostType') !== '' || row.value('hostCountry') !== '')
    ? [
        row.issue(
          'hostName',
          'missing-value',
          'Expected the name of the host beside its type or country, got none.',
        ),
      ]
    : [];

const applicationOf = (row: FormRow, model: SelectionModel): Candidate => {
  const [country, name, type] = [row.value('country'), row.value('hostName'), row.value('hostType')];
  const [hostCountry, submittedAt] = [row.value('hostCountry'), row.value('submittedAt')];
  const gates = model.gates.flatMap(({ id, rule }) => (rule === undefined ? claimOf(row, id) : []));
  return {
    id: row.value('id'),
    ...(country === '' ? {} : { country }),
    ...(name === ''
      ? {}
      : {
          host: {
            name,
            ...(type === '' ? {} : { type }),
            ...(hostCountry === '' ? {} : { country: hostCountry }),
          },
        }),
    ...(submittedAt === '' ? {} : { submittedAt }),
    ...(gates.length === 0 ? {} : { gates }),
  };
};

/** A claim is no check: "yes" waits for one. */
const claimOf = (row: FormRow, id: string): readonly GateAnswer[] => {
  const [claim, what, address] = ['', '.evidence', '.address'].map((part) => row.value(`gate.${id}${part}`));
  if (claim === '' && what === '' && address === '') return [];
  const shown = what === '' ? address : what;
  const evidence =
    shown === undefined || shown === ''
      ? []
      : [{ what: shown, ...(address === undefined || address === '' ? {} : { address }) }];
  return [
    {
      gate: id,
      answer: claim === 'no' ? 'fail' : 'unknown',
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  ];
};

const statementsOf = (row: FormRow, model: SelectionModel): readonly IntakeStatement[] =>
  leavesOf(model).flatMap(({ id }) => {
    const [text, address] = [row.value(`criterion.${id}`), row.value(`criterion.${id}.address`)];
    if (text === '' && address === '') return [];
    return [{ application: row.value('id'), criterion: id, text, address: address === '' ? null : address }];
  });
