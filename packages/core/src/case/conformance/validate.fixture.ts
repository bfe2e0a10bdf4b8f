interface Validate {
  (value: unknown): unknown;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** The errors of a compiled schema as text, none when the value is valid. */
export const validatorOf =
  (validate: Validate): ((value: unknown) => readonly string[]) =>
  (value) =>
    validate(value) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
