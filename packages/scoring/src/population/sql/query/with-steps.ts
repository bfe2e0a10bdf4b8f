import type { NamedStep } from '../reading/named-step.ts';
import { commentLine } from './comment.ts';

/** A query of named steps under its heading. */
export const withSteps = (heading: readonly string[], steps: readonly NamedStep[], end: string): string =>
  [
    ...heading.map(commentLine),
    'WITH',
    steps.map(({ comment, text }) => [...comment.map(commentLine), text].join('\n')).join(',\n'),
    end,
  ].join('\n');
