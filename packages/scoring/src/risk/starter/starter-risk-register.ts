import { oseeRiskScale } from '../register/osee-risk-scale.ts';
import type { Risk, RiskResponse } from '../register/risk.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import { starterFacts } from './starter-facts.ts';
import { starterRiskTexts } from './starter-texts.ts';

const texts: Readonly<Record<string, string>> = starterRiskTexts;

const textOf = (id: string): string => texts[id] ?? id;

const build = (): RiskRegister => ({
  id: 'starter-risk-register',
  title: starterRiskTexts.title,
  currency: null,
  scale: oseeRiskScale,
  risks: starterFacts().map(
    ({ id, category, undpCategory, guidelines, responses, proposesFrom }): Risk => ({
      id,
      title: textOf(id),
      cause: textOf(`${id}.cause`),
      event: textOf(`${id}.event`),
      effect: textOf(`${id}.effect`),
      category,
      undpCategory,
      likelihood: null,
      impact: null,
      responses: Object.entries(responses).map(
        ([response, kind]): RiskResponse => ({
          id: response,
          kind,
          status: 'planned',
          description: textOf(`${id}.response.${response}`),
        }),
      ),
      trigger: { sign: textOf(`${id}.sign`) },
      guidelines,
      proposesFrom,
    }),
  ),
});

/**
 * Twenty-six risks of a national programme for open source to start a register from, of all nine categories: what lies
 * behind each, what happens and what follows, its early sign, responses, the contingency guidelines that answer, and the
 * questions whose low answer shows it. Nobody knows yet how likely and how dear they are in a country: both start as
 * unknown (`null`), and owner, cost and review day are empty until somebody sets them. `proposeRisks` picks those that
 * an assessment points to, `localiseRegister` puts the words into another language.
 *
 * @category risks
 * @see OSEE, training framework 1.0, contingency management guidelines, for four of the categories and the guidelines;
 * the risks are the project's own
 * @example
 * ```ts
 * import { assessRisks, starterRiskRegister } from '@osee/scoring/risk';
 *
 * starterRiskRegister.risks.length; // => 26
 * starterRiskRegister.risks[0]?.trigger?.sign;
 * // => 'Money for less than 12 months, and no line in the draft budget'
 * const [first] = assessRisks(starterRiskRegister).risks;
 * first?.counted.bands; // => ['low', 'medium', 'high']
 * ```
 */
export const starterRiskRegister: RiskRegister = /* #__PURE__ */ build();
