import { type Shape, shape } from '@osee/core';

const { entries, list, number, record, text } = shape;

const message: Shape = record({
  id: text,
  parameters: entries(
    shape.either(
      text,
      number,
      list(
        shape.either(
          text,
          shape.later((): Shape => message),
        ),
      ),
    ),
  ),
});
const messages = list(message);
const holders = list(record({ messages }));

/** The form of an explanation. */
export const explanationForm: Shape = record({
  summary: messages,
  gates: holders,
  bars: holders,
  reasons: holders,
  changes: messages,
  rules: messages,
  ranks: messages,
  limits: messages,
  names: entries(text),
});
