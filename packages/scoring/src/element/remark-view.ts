import type { Answer } from '../maturity/assessment/answer.ts';
import type { Criterion } from '../maturity/model/criterion.ts';
import { remarkOf, withRemark } from './choice.ts';
import { element, field } from './dom.ts';
import type { Say } from './say.ts';

/** What is written beside an answer. */
export interface RemarkView {
  readonly whole: HTMLElement;
  readonly refresh: (answer: Answer | undefined) => void;
}

/** What counts as evidence and who can answer, and fields for evidence and a remark; closed until somebody wants them. */
export const remarkView = (
  criterion: Criterion,
  say: Say,
  asOf: () => string,
  answerNow: () => Answer | undefined,
  give: (answer: Answer) => void,
): RemarkView => {
  const { id, guide } = criterion;
  const remark = element('textarea', { rows: '2', maxlength: '4000' });
  const proof = element('input', { type: 'text', maxlength: '1000' });
  const proofDate = element('input', { type: 'date' });
  const told: readonly (readonly [string, string | undefined])[] = [
    [say('evidence-counts'), guide?.evidence?.counts],
    [say('evidence-not'), guide?.evidence?.doesNotCount],
    [say('answered-by'), guide?.answeredBy?.title],
  ];
  const terms = told.flatMap(([term, text]) =>
    text === undefined ? [] : [element('dt', {}, term), element('dd', {}, text)],
  );
  const fields = element(
    'div',
    { class: 'fields' },
    field(`proof-${id}`, say('proof'), proof),
    field(`proof-date-${id}`, say('proof-date'), proofDate),
    field(`remark-${id}`, say('remark'), remark),
  );
  fields.addEventListener('change', (event) => {
    event.stopPropagation();
    const answer = answerNow();
    if (answer === undefined) return;
    const named = proof.value.trim();
    give(
      withRemark(answer, {
        remark: remark.value.trim(),
        proof: named,
        proofDate: proofDate.value || (named === '' ? '' : asOf()),
      }),
    );
  });
  const whole = element(
    'details',
    { part: 'details' },
    element('summary', { part: 'summary' }, say('details')),
    ...(terms.length > 0 ? [element('dl', {}, ...terms)] : []),
    fields,
  );
  return {
    whole,
    refresh: (answer) => {
      const shown = remarkOf(answer);
      remark.value = shown.remark;
      proof.value = shown.proof;
      if (shown.proof !== '' || proof.value === '') proofDate.value = shown.proofDate;
      for (const input of [remark, proof, proofDate]) input.disabled = answer === undefined;
    },
  };
};
