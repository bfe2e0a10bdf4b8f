import fc from 'fast-check';

/** Values as they come from JSON, YAML or TOML, with names that hurt. */
export const hostileValue = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.constantFrom(
        '=1+1',
        '<b>x</b>',
        '__proto__',
        'ada@example.org',
        '+254 700 000 000',
        '2026-02-30',
        'null',
        '',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 5 }),
      tie('record'),
    ),
    record: fc.dictionary(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...names) },
        fc.constantFrom('constructor', 'toString', 'x'),
        fc.string(),
      ),
      tie('value'),
      { maxKeys: 12 },
    ),
  })).value;

/** Texts of any kind, some of which look like the format. */
export const hostileText = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces, '\n', ' ', '  ', ':', '"', '[', '{', '}', '- ', '&a', '*a', '#', '\t'),
          fc.string(),
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
  );
