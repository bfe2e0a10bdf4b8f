import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from '../workspace.ts';
import { calls } from './calls/index.ts';

type Callable = (...args: readonly unknown[]) => unknown;

const hasLocale = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'locale')) return false;
  const { locale } = value as { readonly locale: unknown };
  return typeof locale === 'object' && locale !== null;
};

const entries = packageNames.flatMap(entriesOf).map(({ specifier }) => specifier);
const registered = entries.flatMap((specifier) =>
  Object.entries(calls[specifier] ?? {}).flatMap(([name, { args }]) =>
    args().some(hasLocale) ? [{ specifier, name, args }] : [],
  ),
);

describe('no bundle where one is given', () => {
  it('is tried on every call that takes one', () => {
    expect(registered.length).toBeGreaterThan(30);
  });

  it.each(registered)('is refused by $specifier $name, and not taken for English', async (call) => {
    const entry = (await import(call.specifier)) as Readonly<Record<string, Callable>>;
    const args = call.args().map((each) => (hasLocale(each) ? { ...each, locale: null } : each));
    let refused: unknown = 'nothing thrown';
    try {
      await entry[call.name]?.(...args);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(OseeError);
  });
});
