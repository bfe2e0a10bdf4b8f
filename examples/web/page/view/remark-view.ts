import type { Answer } from '@osee/scoring/maturity';
import { type Remark, remarkOf } from '../state/with-remark.ts';
import { element } from './element.ts';
import { field } from './field.ts';
import type { Say } from './say.ts';

/** The fields beside an answer; they open once there is one. */
export interface RemarkView {
  readonly whole: HTMLElement;
  readonly refresh: (answer: Answer | undefined) => void;
}

/** A remark, and a piece of evidence with its date; without a date it gets that of the assessment. */
export const remarkView = (
  criterionId: string,
  say: Say,
  asOf: () => string,
  write: (remark: Remark) => void,
): RemarkView => {
  const remark = element('textarea', { id: `remark-${criterionId}`, rows: '2', maxlength: '4000' });
  const proof = element('input', { id: `proof-${criterionId}`, type: 'text', maxlength: '1000' });
  const proofDate = element('input', { id: `proof-date-${criterionId}`, type: 'date' });
  const whole = element(
    'div',
    { class: 'fields' },
    field(say('proof'), proof),
    field(say('proofDate'), proofDate),
    field(say('remark'), remark),
  );
  whole.addEventListener('change', (event) => {
    event.stopPropagation();
    const named = proof.value.trim();
    write({
      remark: remark.value.trim(),
      proof: named,
      proofDate: proofDate.value || (named === '' ? '' : asOf()),
    });
  });
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
