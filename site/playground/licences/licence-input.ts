import { expectShape, shape } from '@osee/core/input';
import { type LicenceUse, licenceUses } from '@osee/core/licences';
import { type Checked, problemsOf } from '../shell/problem.ts';

/** What the tool is asked. */
export interface LicenceInput {
  readonly use: LicenceUse;
  /** As they were typed. */
  readonly components: readonly string[];
  /** The licence of the whole; empty where the best is looked for. */
  readonly whole: string;
}

const most = 100;

const form = shape.exact(
  { use: shape.words(licenceUses), components: shape.list(shape.text) },
  { whole: shape.text },
  'an object with use and components',
);

/** Components of a service as people name them: two names that are no ids, a choice, and a library. */
export const startInput: LicenceInput = {
  use: 'combine',
  components: ['MIT', 'apache 2', 'LGPL-2.1-only', 'GPLv2 or later OR MPL-2.0', 'The BSD 3-Clause License'],
  whole: '',
};

/** Reads what somebody typed or sent. */
export const readLicenceInput = (value: unknown): Checked<LicenceInput> => {
  try {
    expectShape(value, form, []);
  } catch (error) {
    return { ok: false, problems: problemsOf(error) };
  }
  const { use, components, whole = '' } = value as LicenceInput & { whole?: string };
  if (components.length > most) {
    const message = `Expected at most ${most} components, got ${components.length}.`;
    return { ok: false, problems: [{ code: 'too-many', path: 'components', message }] };
  }
  return { ok: true, input: { use, components, whole } };
};
