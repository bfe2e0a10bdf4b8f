import type { Answer, Evidence } from '@osee/scoring/maturity';

/** What is written beside an answer; empty texts are nothing. */
export interface Remark {
  readonly remark: string;
  readonly proof: string;
  readonly proofDate: string;
}

/** What is written beside an answer; of several pieces of evidence the first is shown. */
export const remarkOf = (answer: Answer | undefined): Remark => {
  const [first] = answer?.evidence ?? [];
  return {
    remark: answer?.justification ?? '',
    proof: first?.uri ?? first?.note ?? '',
    proofDate: first?.collected ?? '',
  };
};

/** The answer with another remark. Further evidence, from a file that was opened, stays as it is. */
export const withRemark = (answer: Answer, { remark, proof, proofDate }: Remark): Answer => {
  const { justification: _, evidence = [], ...rest } = answer;
  const [first, ...others] = evidence;
  const {
    uri: __,
    note: ___,
    ...kept
  } = first ?? { kind: 'examine', polarity: 'supports', uri: '', note: '' };
  const isAddress = /^https?:\/\/\S+$/u.test(proof);
  const named: Evidence[] =
    proof === '' || proofDate === ''
      ? []
      : [{ ...kept, ...(isAddress ? { uri: proof } : { note: proof }), collected: proofDate }];
  const all = [...named, ...others];
  return {
    ...rest,
    ...(remark !== '' && { justification: remark }),
    ...(all.length > 0 && { evidence: all }),
  };
};
