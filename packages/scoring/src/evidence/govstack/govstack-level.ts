import type { GovStackLevel, GovStackRequirement } from './govstack-details.ts';

/** Whole numbers alone, so that a share on the border is not lost to a rounding. */
const counted = (
  requirements: readonly GovStackRequirement[],
): { readonly required: number; readonly met: number } => {
  const required = requirements.filter(({ obligation }) => obligation === 'required');
  return { required: required.length, met: required.filter(({ met }) => met === true).length };
};

const levelFrom = (
  requirements: readonly GovStackRequirement[],
  stated: GovStackLevel['stated'] | undefined,
  note: string | undefined,
  computed: GovStackLevel['computed'],
): GovStackLevel => {
  const { required, met } = counted(requirements);
  return {
    stated: stated ?? null,
    computed,
    requiredCount: required,
    requiredMet: met,
    ...(note === undefined ? {} : { note }),
    requirements,
  };
};

/**
 * The level of the specification: 1 where more than half of what is required, cross-cutting and functional together, is
 * met; 2 where more than nine tenths are. What is recommended or optional does not count.
 *
 * @see GovStack, software compliance levels
 */
export const specificationLevel = (
  requirements: readonly GovStackRequirement[],
  stated?: GovStackLevel['stated'],
  note?: string,
): GovStackLevel => {
  const { required, met } = counted(requirements);
  const computed = required === 0 ? null : met * 10 > required * 9 ? 2 : met * 2 > required ? 1 : 0;
  return levelFrom(requirements, stated, note, computed);
};

/**
 * The level of the interfaces: 1 where one of them is met, 2 where all that are required are.
 *
 * @see GovStack, software compliance levels
 */
export const interfaceLevel = (
  requirements: readonly GovStackRequirement[],
  stated?: GovStackLevel['stated'],
  note?: string,
): GovStackLevel => {
  const { required, met } = counted(requirements);
  const isAny = requirements.some((each) => each.met === true);
  const computed = requirements.length === 0 ? null : !isAny ? 0 : required > 0 && met === required ? 2 : 1;
  return levelFrom(requirements, stated, note, computed);
};
