import { isRecord, OseeError } from '@osee/core';

/** Reads JSON from an address; what goes wrong says which address it was. */
export const readJson = async (address: string): Promise<unknown> => {
  const fail = (detail: string, cause?: unknown): never => {
    throw new OseeError('not-loaded', `Expected JSON at "${address}", got ${detail}.`, {
      path: ['src'],
      details: { address },
      ...(cause !== undefined && { cause }),
    });
  };
  let text = '';
  try {
    const response = await fetch(address);
    if (!response.ok) return fail(`the answer ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof OseeError) throw error;
    return fail('no answer', error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail('something else', error);
  }
};

/** What stands in an envelope with licence and version, or the thing itself. */
export const contentOf = (value: unknown): unknown =>
  isRecord(value) &&
  Object.hasOwn(value, 'content') &&
  isRecord(value['content']) &&
  !('start' in value['content'])
    ? value['content']
    : value;

/** What a file for `<osee-assessment>` may hold: a model, or a model with texts and a start. */
export interface Setup {
  readonly model?: unknown;
  readonly locale?: unknown;
  readonly start?: unknown;
}

/** A model alone is told by its questions. */
export const setupOf = (value: unknown): Setup => {
  const content = contentOf(value);
  if (isRecord(content) && Object.hasOwn(content, 'criteria')) return { model: content };
  if (!isRecord(content) || !Object.hasOwn(content, 'model')) {
    throw new OseeError('wrong-value', 'Expected a model, or an object with "model", "locale" and "start".', {
      path: ['src'],
    });
  }
  const { model, locale, start } = content;
  return {
    model: contentOf(model),
    ...(locale !== undefined && { locale: contentOf(locale) }),
    ...(start !== undefined && { start }),
  };
};
