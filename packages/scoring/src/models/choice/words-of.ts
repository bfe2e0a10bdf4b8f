type Texts = Readonly<Record<string, string>>;

/** Title, statement and evidence of a criterion, from the words of its model. */
export const wordsOf = <const Id extends string>(texts: Texts, id: Id) => ({
  id,
  title: texts[id] ?? id,
  statement: texts[`${id}.statement`] ?? id,
  evidence: [texts[`${id}.evidence`] ?? id],
});

/** Id and statement of a gate, from the words of its model. */
export const gateWords = <const Id extends string>(texts: Texts, id: Id) => ({
  id,
  statement: texts[id] ?? id,
});
