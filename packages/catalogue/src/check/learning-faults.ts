import type { Resource } from '../resource/resource.ts';
import type { Fault } from './check-fields.ts';

/** What is wrong with what a resource says of learning. */
export const learningFaults = (resource: Resource): Fault[] => [
  ...badSize(resource),
  ...repeatedValues(resource),
  ...emptyPrerequisites(resource),
];

const badSize = ({ downloadBytes: bytes }: Resource): Fault[] =>
  bytes === undefined || bytes === null || (Number.isSafeInteger(bytes) && bytes >= 0)
    ? []
    : [
        {
          code: 'impossible-size',
          path: ['downloadBytes'],
          message: `Expected a whole number of bytes from 0, got ${bytes}.`,
          details: { got: bytes },
        },
      ];

const repeatedValues = (resource: Resource): Fault[] =>
  (['levels', 'accessibility'] as const).flatMap((field) => {
    const values: readonly string[] = resource[field] ?? [];
    return values.flatMap((value, place) =>
      values.indexOf(value) === place
        ? []
        : [
            {
              code: 'repeated-value' as const,
              path: [field, place],
              message: `Expected each value once, got "${value}" again.`,
              details: { got: value },
            },
          ],
    );
  });

const emptyPrerequisites = ({ prerequisites }: Resource): Fault[] =>
  (prerequisites ?? []).flatMap((prerequisite, place) =>
    prerequisite.kind !== 'text' || prerequisite.text.trim() !== ''
      ? []
      : [
          {
            code: 'empty-text' as const,
            path: ['prerequisites', place, 'text'],
            message: 'Expected a prerequisite, got an empty text.',
            details: { field: 'prerequisites' },
          },
        ],
  );
