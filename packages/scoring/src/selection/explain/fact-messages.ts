import type { ApplicantResult } from '../result/applicant-result.ts';
import type { FactCondition, OpenFact } from '../result/fact-condition.ts';
import type { PortfolioAlternative, PortfolioResult } from '../result/portfolio-result.ts';
import { say } from './say.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** Unknown facts, each by whose it is and what it is. */
export const factsAsMessages = (facts: readonly OpenFact[]): readonly ExplanationMessage[] =>
  facts.map(({ id, attribute }) => say('fact-of', { applicant: id, attribute }));

/** That a choice depends on unknown facts, and what is chosen by what they turn out to be. */
export const dependenceMessages = ({
  deciding,
  alternatives,
}: PortfolioResult): readonly ExplanationMessage[] =>
  alternatives.length === 0
    ? []
    : [
        say('provisional-facts', { facts: factsAsMessages(deciding) }),
        ...alternatives.map(alternativeMessage),
      ];

const alternativeMessage = ({ when, outcome, selected }: PortfolioAlternative): ExplanationMessage => {
  const conditions = when.map(conditionMessage);
  if (outcome === 'open') return say('alternative-open', { conditions });
  if (selected === null) return say('alternative-nobody', { conditions });
  return say('alternative', { conditions, chosen: selected.ids, count: selected.ids.length });
};

const conditionMessage = ({ id, attribute, is, value, applicant }: FactCondition): ExplanationMessage =>
  value === null
    ? say(is === 'same' ? 'condition-same' : 'condition-not-same', {
        applicant: id,
        other: applicant ?? '',
        attribute,
      })
    : say(is === 'same' ? 'condition-is' : 'condition-is-not', { applicant: id, value, attribute });

/** Facts of the ranked that the applications state themselves, or that are inferred. */
export const factLimits = (applicants: readonly ApplicantResult[]): readonly ExplanationMessage[] =>
  applicants
    .filter(({ rank }) => rank !== null)
    .flatMap(({ id, attributeFacts }) =>
      attributeFacts.flatMap(({ attribute, value, basis, source, date }) => {
        if (value === null || (basis !== 'stated' && basis !== 'inferred')) return [];
        const found = { applicant: id, attribute, value };
        if (basis === 'inferred') return [say('limit-inferred-fact', found)];
        if (source === null || date === null) return [say('limit-stated-fact-alone', found)];
        return [say('limit-stated-fact', { ...found, source, date })];
      }),
    );
