import { describeValue } from '@osee/core';
import { personal } from '../form/dropped.ts';
import { type Field, tell } from '../form/field.ts';
import { entries, list, members, type OtherMembers } from '../form/holders.ts';
import { anything, made, text } from '../form/values.ts';
import { dayOrMoment } from '../form/words.ts';
import type { GovStackRequirement, GovStackStatus } from './govstack-details.ts';

const oneOf = <Value>(words: ReadonlyMap<unknown, Value>, expected: string): Field<Value> => ({
  expected,
  read: (value, walk) => {
    const found = words.get(value);
    if (found === undefined) {
      tell(walk, 'wrong-value', 'error', `Expected ${expected}, got ${describeValue(value)}.`, {
        got: value,
      });
    }
    return found;
  },
});

const statusWord = oneOf<GovStackStatus>(
  new Map([
    [0, 'draft'],
    [1, 'in-review'],
    [2, 'approved'],
    [3, 'rejected'],
  ]),
  'a status from 0 (draft) to 3 (rejected)',
);

/** -1 is written where no level is reached. */
const level = oneOf<0 | 1 | 2>(
  new Map<unknown, 0 | 1 | 2>([
    [-1, 0],
    [1, 1],
    [2, 2],
  ]),
  'a level: -1 (none), 1 or 2',
);

/** -1 is written where a requirement does not apply. */
const fulfilment = oneOf<'met' | 'not-met' | 'not-applicable'>(
  new Map<unknown, 'met' | 'not-met' | 'not-applicable'>([
    [1, 'met'],
    [0, 'not-met'],
    [-1, 'not-applicable'],
  ]),
  'a fulfilment: 1 (met), 0 (not met) or -1 (does not apply)',
);

const obligation = oneOf<'required' | 'recommended' | 'optional'>(
  new Map<unknown, 'required' | 'recommended' | 'optional'>([
    [0, 'required'],
    [1, 'recommended'],
    [2, 'optional'],
  ]),
  'an obligation: 0 (required), 1 (recommended) or 2 (optional)',
);

interface WrittenRequirement {
  readonly requirement?: string;
  readonly comment?: string;
  readonly fulfillment?: 'met' | 'not-met' | 'not-applicable';
  readonly status?: 'required' | 'recommended' | 'optional';
}

/** Members of the database are no news. */
const unknown = 'info';

const requirement: Field<GovStackRequirement> = made(
  members<WrittenRequirement>(
    { requirement: text, comment: text, fulfillment: fulfilment, status: obligation },
    { required: ['requirement', 'fulfillment'], unknown },
  ),
  ({ fulfillment, status, ...rest }, walk) => {
    if (status === 'required' && fulfillment === 'not-applicable') {
      tell(
        walk,
        'wrong-value',
        'warning',
        'Expected a required requirement to be met or not, got that it does not apply.',
      );
    }
    const met = fulfillment === 'met' ? true : fulfillment === 'not-met' ? false : null;
    return { ...rest, met, obligation: status ?? 'unknown' };
  },
);

const specificationForm = members<{
  readonly level?: 0 | 1 | 2;
  readonly note?: string;
  readonly crossCuttingRequirements?: readonly GovStackRequirement[];
  readonly functionalRequirements?: readonly GovStackRequirement[];
}>(
  {
    level,
    note: text,
    crossCuttingRequirements: list(requirement),
    functionalRequirements: list(requirement),
  },
  { unknown },
);

const interfaceForm = members<{
  readonly level?: 0 | 1 | 2;
  readonly note?: string;
  readonly testHarnessResult?: string;
  readonly requirements?: readonly GovStackRequirement[];
}>({ level, note: text, testHarnessResult: text, requirements: list(requirement) }, { unknown });

/** A number in older files, an object with requirements of their own levels in newer ones. */
const deployment: Field<0 | 1 | 2> = {
  expected: level.expected,
  read: (value, walk) => {
    if (typeof value !== 'object' || value === null) return level.read(value, walk);
    const read = members<{ readonly level?: 0 | 1 | 2 }>({ level }, { unknown: null }).read(value, walk);
    if (read?.other !== undefined) {
      tell(
        walk,
        'wrong-type',
        'info',
        'Expected a level, got an object; its level was read, the rest was not.',
      );
    }
    return read?.level;
  },
};

const blockForm = members<{
  readonly bbSpecification?: string;
  readonly bbVersion?: string;
  readonly status?: GovStackStatus;
  readonly submissionDate?: string;
  readonly deploymentCompliance?: 0 | 1 | 2;
  readonly requirementSpecificationCompliance?: NonNullable<ReturnType<(typeof specificationForm)['read']>>;
  readonly interfaceCompliance?: NonNullable<ReturnType<(typeof interfaceForm)['read']>>;
}>(
  {
    bbSpecification: text,
    bbVersion: text,
    status: statusWord,
    submissionDate: dayOrMoment,
    deploymentCompliance: deployment,
    requirementSpecificationCompliance: specificationForm,
    interfaceCompliance: interfaceForm,
  },
  { unknown },
);

/** A block as it is written. */
export type WrittenBlock = NonNullable<ReturnType<(typeof blockForm)['read']>>;

/** The form of one piece of software. */
export const softwareForm = members<{
  readonly softwareName?: string;
  readonly logo?: string;
  readonly website?: string;
  readonly documentation?: string;
  readonly description?: string;
  readonly pointOfContact?: never;
  readonly status?: GovStackStatus;
  readonly uniqueId?: string;
  readonly expirationDate?: string;
  readonly deploymentCompliance?: NonNullable<unknown>;
  readonly compliance?: readonly ({
    readonly version?: string;
    readonly bbDetails?: Readonly<Record<string, WrittenBlock>>;
  } & OtherMembers)[];
}>(
  {
    softwareName: text,
    logo: text,
    website: text,
    documentation: text,
    description: text,
    pointOfContact: personal,
    status: statusWord,
    uniqueId: text,
    expirationDate: dayOrMoment,
    deploymentCompliance: anything as Field<NonNullable<unknown>>,
    compliance: list(
      members<{ readonly version?: string; readonly bbDetails?: Readonly<Record<string, WrittenBlock>> }>(
        { version: text, bbDetails: entries(blockForm) },
        { required: ['bbDetails'], unknown },
      ),
    ),
  },
  { expected: 'the form of a piece of software', required: ['softwareName'], unknown },
);
