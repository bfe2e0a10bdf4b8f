import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf } from '../fact/make-reading.ts';
import type { GovStackLevel, GovStackSoftware } from './govstack-details.ts';

/** The facts of a form: the word of those who filled it in until it is approved; nothing of what was rejected. */
export const govStackFacts = (
  software: GovStackSoftware,
  source: EvidenceSource,
): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const expires =
    software.status === 'draft' && software.expires !== undefined ? { expires: software.expires } : {};
  return [
    ...(software.softwareName === undefined
      ? []
      : [fact('name', software.softwareName, { confidence: 2, path: ['softwareName'] })]),
    ...software.blocks
      .filter(({ status }) => status !== 'rejected' && software.status !== 'rejected')
      .flatMap((block) => {
        const { deployment, requirements, interfaces, status } = block;
        const confidence = status === 'approved' ? 2 : 1;
        const key = (part: string) =>
          [block.block, block.softwareVersion, part].filter((each) => each !== '').join(' ');
        const level = (part: string, value: 0 | 1 | 2 | null, note?: string) =>
          value === null
            ? []
            : [
                fact('govstack-level', value, {
                  confidence,
                  key: key(part),
                  ...expires,
                  ...(note === undefined ? {} : { note }),
                }),
              ];
        return [
          ...level('deployment', deployment),
          ...level('requirements', requirements.computed ?? requirements.stated, counts(requirements)),
          ...level('interfaces', interfaces.computed ?? interfaces.stated, counts(interfaces)),
          ...[...requirements.requirements, ...interfaces.requirements].flatMap(
            ({ requirement, met, obligation }) =>
              requirement === undefined
                ? []
                : [
                    fact('govstack-requirement', met === null ? null : Number(met), {
                      confidence,
                      key: key(requirement),
                      ...expires,
                      note: obligation,
                    }),
                  ],
          ),
        ];
      }),
  ];
};

const counts = ({ requiredMet, requiredCount, computed }: GovStackLevel): string =>
  computed === null
    ? 'as stated, without requirements'
    : `${requiredMet} of ${requiredCount} required are met`;
