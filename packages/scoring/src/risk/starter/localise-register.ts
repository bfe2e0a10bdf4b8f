import { expectShape } from '@osee/core';
import { type ModelWords, modelWordsForm, wordsFor } from '../../text/model-words.ts';
import { registerForm } from '../register/register-form.ts';
import type { Risk } from '../register/risk.ts';
import type { RiskRegister } from '../register/risk-register.ts';

/**
 * Puts the words of a register into a language: titles, causes, events, effects, early signs and responses of the risks
 * that it took over from `starterRiskRegister`. What a country has worded itself stays as it is, as do risks of its own.
 *
 * @param register - a register; of risks of the starter register, the ids say which words belong to them
 * @param locale - the bundle of a language, such as `fr` of `@osee/scoring/locales/fr`
 * @returns the register with its words in the language
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import { localiseRegister, starterRiskRegister } from '@osee/scoring/risk';
 *
 * localiseRegister(starterRiskRegister, fr).risks[0]?.effect; // => 'Le service s’arrête.'
 * ```
 */
export const localiseRegister = (register: RiskRegister, locale: ModelWords): RiskRegister => {
  expectShape(register, registerForm, ['register']);
  expectShape(locale, modelWordsForm, ['locale']);
  const say = (id: string, source: string): string => wordsFor(locale, id, source) ?? source;
  const { title, risks } = register;
  return {
    ...register,
    ...(title === undefined ? {} : { title: say('title', title) }),
    risks: risks.map((risk) => localiseRisk(risk, say)),
  };
};

const localiseRisk = (risk: Risk, say: (id: string, source: string) => string): Risk => {
  const { id, title, cause, event, effect, responses, trigger } = risk;
  return {
    ...risk,
    ...(title === undefined ? {} : { title: say(id, title) }),
    ...(cause === undefined ? {} : { cause: say(`${id}.cause`, cause) }),
    event: say(`${id}.event`, event),
    ...(effect === undefined ? {} : { effect: say(`${id}.effect`, effect) }),
    ...(responses === undefined
      ? {}
      : {
          responses: responses.map((response) =>
            response.description === undefined
              ? response
              : {
                  ...response,
                  description: say(`${id}.response.${response.id}`, response.description),
                },
          ),
        }),
    ...(trigger === undefined ? {} : { trigger: { ...trigger, sign: say(`${id}.sign`, trigger.sign) } }),
  };
};
