type Texts = Readonly<Record<string, string>>;

/** The reason of a gate or a criterion, where its model gives one. */
const reasonOf = (texts: Texts, id: string): { readonly reason?: string } => {
  const reason = texts[`${id}.reason`];
  return reason === undefined ? {} : { reason };
};

/** Title, statement, evidence and reason of a criterion, from the words of its model. */
export const wordsOf = <const Id extends string>(texts: Texts, id: Id) => ({
  id,
  title: texts[id] ?? id,
  statement: texts[`${id}.statement`] ?? id,
  evidence: [texts[`${id}.evidence`] ?? id],
  ...reasonOf(texts, id),
});

/** Id, statement and reason of a gate, from the words of its model. */
export const gateWords = <const Id extends string>(texts: Texts, id: Id) => ({
  id,
  statement: texts[id] ?? id,
  ...reasonOf(texts, id),
});
