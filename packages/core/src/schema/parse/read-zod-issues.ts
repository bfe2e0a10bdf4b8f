import type * as z from 'zod';
import type { DocumentIssue } from '../../document/document-issue.ts';
import {
  type Expectation,
  eitherExpectation,
  filledExpectation,
  lengthExpectation,
  missingProperty,
  patternExpectation,
  rangeExpectation,
  sortIssues,
  typeExpectation,
  unknownProperty,
  unmet,
  valueAt,
  valueExpectation,
} from '../../document/form-issues.ts';
import type { Path } from '../../errors/path.ts';

type ZodIssue = z.core.$ZodIssue;

/** Says in the words of this project what zod found. */
export const readZodIssues = (found: readonly ZodIssue[], root: unknown): DocumentIssue[] =>
  sortIssues(found.flatMap((issue) => readIssue(issue, [], root)));

const readIssue = (issue: ZodIssue, prefix: Path, root: unknown): DocumentIssue[] => {
  const path: Path = [...prefix, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownProperty([...path, key]));
  const { found, value } = valueAt(root, path);
  if (!found) return [missingProperty(path)];
  const branch = issue.code === 'invalid_union' ? likelyBranch(issue.errors) : undefined;
  if (branch) return branch.flatMap((inner) => readIssue(inner, path, root));
  return [unmet(expectationOf(issue), path, value)];
};

/** The only member of a union whose kind of value was given, if there is one. */
const likelyBranch = (branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined =>
  branches
    .filter((issues) => !issues.some(isOfOtherKind))
    .sort((left, right) => left.length - right.length)
    .at(0);

const isOfOtherKind = ({ path, code }: ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const expectationOf = (issue: ZodIssue): Expectation => {
  switch (issue.code) {
    case 'invalid_type':
      return typeExpectation([issue.expected]);
    case 'invalid_value':
      return valueExpectation(issue.values);
    case 'invalid_format':
      return patternExpectation(sourceOf(issue.pattern));
    case 'too_small':
      return limitExpectation(
        issue.origin,
        issue.inclusive === false ? 'above' : 'of at least',
        issue.minimum,
      );
    case 'too_big':
      return limitExpectation(
        issue.origin,
        issue.inclusive === false ? 'below' : 'of at most',
        issue.maximum,
      );
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return { code: 'wrong-form', expected: 'what the schema allows' };
  }
};

const unionExpectation = (issue: Extract<ZodIssue, { code: 'invalid_union' }>): Expectation => {
  if ('options' in issue && Array.isArray(issue.options)) return valueExpectation(issue.options);
  return eitherExpectation(issue.errors.flatMap((errors) => errors.filter(isOfOtherKind).map(expectationOf)));
};

const limitExpectation = (origin: string, relation: string, limit: number | bigint): Expectation => {
  if (origin === 'string') return filledExpectation;
  return origin === 'array'
    ? lengthExpectation(relation.replace('of ', ''), Number(limit))
    : rangeExpectation(relation, Number(limit));
};

/** zod gives the pattern as `/source/flags`. */
const sourceOf = (pattern = ''): string => pattern.replace(/^\/(.*)\/[a-z]*$/su, '$1');
