import { describeValue, type Issue } from '@osee/core';
import type { EvidenceIssueCode } from '../fact/evidence-issue.ts';
import { type Field, type ReadField, readField, tell } from '../form/field.ts';
import { list, members, oneOrMore } from '../form/holders.ts';
import { made, noted, text } from '../form/values.ts';
import { words } from '../form/words.ts';
import { isSpdxExpression } from '../licence/spdx-expression.ts';
import type { ReuseAnnotation, ReuseDetails } from './reuse-details.ts';

const licence: Field<string> = noted(text, (value, walk) => {
  if (isSpdxExpression(value)) return;
  tell(walk, 'wrong-value', 'error', `Expected a licence expression of SPDX, got ${describeValue(value)}.`, {
    got: value,
  });
});

interface Written {
  readonly path?: readonly string[];
  readonly precedence?: 'closest' | 'aggregate' | 'override';
  readonly 'SPDX-FileCopyrightText'?: readonly string[];
  readonly 'SPDX-License-Identifier'?: readonly string[];
  readonly 'SPDX-FileComment'?: string;
}

const annotation: Field<ReuseAnnotation> = made(
  members<Written>(
    {
      path: oneOrMore(text),
      precedence: words(['closest', 'aggregate', 'override']),
      'SPDX-FileCopyrightText': oneOrMore(text),
      'SPDX-License-Identifier': oneOrMore(licence),
      'SPDX-FileComment': text,
    },
    { required: ['path'], unknown: 'warning' },
  ),
  ({ path = [], precedence, other, ...rest }) => ({
    paths: path,
    ...(precedence === undefined ? {} : { precedence }),
    copyrights: rest['SPDX-FileCopyrightText'] ?? [],
    licences: rest['SPDX-License-Identifier'] ?? [],
    ...(rest['SPDX-FileComment'] === undefined ? {} : { comment: rest['SPDX-FileComment'] }),
    ...(other === undefined ? {} : { other }),
  }),
);

const version: Field<number> = {
  expected: 'the version as a whole number',
  read: (value, walk) => {
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) {
      if (value > 1)
        tell(walk, 'unknown-version', 'warning', `Expected version 1, got ${value}; it was read as 1.`);
      return value;
    }
    tell(walk, 'wrong-type', 'error', `Expected the version as a whole number, got ${describeValue(value)}.`);
    return undefined;
  },
};

interface File {
  readonly version?: number;
  readonly annotations?: readonly ReuseAnnotation[];
  readonly 'SPDX-PackageName'?: string;
  readonly 'SPDX-PackageSupplier'?: string;
  readonly 'SPDX-PackageDownloadLocation'?: string;
  readonly 'SPDX-PackageComment'?: string;
}

const form = members<File>(
  {
    version,
    annotations: list(annotation),
    'SPDX-PackageName': text,
    'SPDX-PackageSupplier': text,
    'SPDX-PackageDownloadLocation': text,
    'SPDX-PackageComment': text,
  },
  { expected: 'a table', required: ['version'], unknown: 'warning' },
);

/** Reads the value of a `REUSE.toml`. */
export const readReuseToml = (
  value: unknown,
): {
  readonly details: Omit<ReuseDetails, 'folder'>;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
} => {
  const read: ReadField<File & { readonly other?: Readonly<Record<string, unknown>> }> = readField(
    form,
    value,
  );
  const { annotations = [], other = {}, ...file } = read.value ?? {};
  const comment = file['SPDX-PackageComment'];
  const rest = { ...other, ...(comment === undefined ? {} : { 'SPDX-PackageComment': comment }) };
  const named = (key: keyof typeof file, name: string) =>
    file[key] === undefined ? {} : { [name]: file[key] };
  return {
    details: {
      kind: 'toml',
      ...named('version', 'version'),
      ...named('SPDX-PackageName', 'packageName'),
      ...named('SPDX-PackageSupplier', 'packageSupplier'),
      ...named('SPDX-PackageDownloadLocation', 'packageLocation'),
      annotations,
      ...(Object.keys(rest).length === 0 ? {} : { other: rest }),
    },
    issues: read.issues,
  };
};
