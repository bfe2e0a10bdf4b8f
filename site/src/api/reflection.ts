/** What we read of TypeDoc's JSON. The numbers are TypeDoc's `ReflectionKind`. */
export const reflectionKinds = {
  module: 2,
  variable: 32,
  function: 64,
  class: 128,
  interface: 256,
  typeAlias: 2_097_152,
  reference: 4_194_304,
} as const;

interface CommentPart {
  readonly kind: string;
  readonly text: string;
}

interface Comment {
  readonly summary?: readonly CommentPart[];
}

export interface Reflection {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly comment?: Comment;
  readonly signatures?: readonly { readonly comment?: Comment }[];
  readonly children?: readonly Reflection[];
  readonly categories?: readonly { readonly title: string; readonly children?: readonly number[] }[];
  /** Of a reference: what it stands for. */
  readonly target?: number;
}

/** The comment of a function is on its first signature, that of everything else on itself. */
export const commentOf = (reflection: Reflection): Comment | undefined =>
  reflection.comment ?? reflection.signatures?.[0]?.comment;

export const textOf = (parts: readonly CommentPart[] = []): string => parts.map(({ text }) => text).join('');
