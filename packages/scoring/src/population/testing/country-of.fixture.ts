import { oseeEcosystemModel as model } from '../../models/osee-ecosystem/model.ts';
import { answerCodes } from '../cells/answer-codes.ts';

const steps = new Map(model.scales.map(({ id, options }) => [id, options.length]));

/** Numbers from 0 to 1 that look drawn, the same each time. */
const drawn = (): (() => number) => {
  let state = 12_345;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
};

/** The answers of made-up institutions to the model of the country, a column for each question that is asked. */
export const countryOf = (
  count: number,
  kind: 'some open' | 'all answered' | 'mostly good' = 'some open',
): Readonly<Record<string, Uint8Array>> => {
  const next = drawn();
  const asked = model.criteria.filter(({ retired }) => !retired);
  return Object.fromEntries(
    asked.map(({ id, scaleId, notApplicableAllowed }) => {
      const size = steps.get(scaleId) ?? 1;
      const cell = (): number => {
        const draw = kind === 'all answered' ? 1 : next();
        if (draw < 0.1) return answerCodes.unanswered;
        if (draw < 0.13 && notApplicableAllowed) return answerCodes.notApplicable;
        return kind === 'mostly good'
          ? size - 1 - Math.floor(next() * next() * size)
          : Math.floor(next() * size);
      };
      return [id, Uint8Array.from({ length: count }, cell)];
    }),
  );
};
