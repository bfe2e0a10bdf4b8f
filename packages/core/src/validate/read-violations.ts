import type { DocumentIssue } from '../document/document-issue.ts';
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
} from '../document/form-issues.ts';
import type { Path } from '../errors/path.ts';
import { joinBranches } from './join-branches.ts';
import type { Violation } from './rule.ts';

/** Says in the words of this project what the compiled schemas found. */
export const readViolations = (found: readonly Violation[], root: unknown): DocumentIssue[] => {
  const byPointer = new Map<string, Violation[]>();
  for (const violation of joinBranches(found)) {
    const here = byPointer.get(violation.pointer);
    if (here) here.push(violation);
    else byPointer.set(violation.pointer, [violation]);
  }
  const withFaultsInside = placesAbove(byPointer.keys());
  return sortIssues(
    [...byPointer].flatMap(([pointer, violations]) => {
      const isUnion = violations.some(({ keyword }) => keyword === 'anyOf');
      // A fault inside a union tells more than the union: the kind of value was right for one of its members.
      if (isUnion && withFaultsInside.has(pointer)) return [];
      return readPlace(pathOf(pointer, root), violations, root);
    }),
  );
};

/** Every place that some of the pointers lie inside of. */
const placesAbove = (pointers: Iterable<string>): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const pointer of pointers) {
    let end = pointer.lastIndexOf('/');
    for (; end >= 0 && !places.has(pointer.slice(0, end)); end = pointer.lastIndexOf('/', end - 1)) {
      places.add(pointer.slice(0, end));
      if (end === 0) break;
    }
  }
  return places;
};

const kinds: ReadonlySet<string> = new Set(['type', 'const', 'enum']);

const readPlace = (path: Path, violations: readonly Violation[], root: unknown): DocumentIssue[] => {
  const told = violations.filter(({ keyword }) => keyword !== 'discriminator' && keyword !== 'anyOf');
  const others = told.filter(({ keyword }) => !kinds.has(keyword));
  const ofKind = told.filter(({ keyword }) => kinds.has(keyword));
  const isUnion = violations.some(({ keyword }) => keyword === 'anyOf');
  if (ofKind.length > 0 && !(isUnion && others.length > 0)) {
    return [unmet(kindExpectation(ofKind), path, valueAt(root, path).value)];
  }
  return others.map((violation) => readOne(path, violation, root));
};

/** A fixed value tells more than its type. */
const kindExpectation = (violations: readonly Violation[]): Expectation => {
  const fixed = violations.flatMap(({ keyword, params }) => {
    if (keyword === 'const') return [valueExpectation([params['allowedValue']])];
    return keyword === 'enum' ? [valueExpectation(params['allowedValues'] as readonly unknown[])] : [];
  });
  const types = violations.flatMap(({ keyword, params: { type } }) =>
    keyword === 'type' && !(fixed.length > 0 && type === 'string')
      ? [typeExpectation(Array.isArray(type) ? type : [String(type)])]
      : [],
  );
  return eitherExpectation([...types, ...fixed]);
};

const readOne = (path: Path, { keyword, params }: Violation, root: unknown): DocumentIssue => {
  if (keyword === 'required') return missingProperty([...path, String(params['missingProperty'])]);
  if (keyword === 'additionalProperties') {
    return unknownProperty([...path, String(params['additionalProperty'])]);
  }
  return unmet(expectationOf(keyword, params), path, valueAt(root, path).value);
};

const expectationOf = (keyword: string, params: Violation['params']): Expectation => {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'pattern':
      return patternExpectation(String(params['pattern']));
    case 'minLength':
      return filledExpectation;
    case 'minimum':
      return rangeExpectation('of at least', limit);
    case 'maximum':
      return rangeExpectation('of at most', limit);
    case 'exclusiveMinimum':
      return rangeExpectation('above', limit);
    case 'minItems':
      return lengthExpectation('at least', limit);
    case 'maxItems':
    case 'items':
      return lengthExpectation('at most', limit);
    default:
      return { code: 'wrong-form', expected: `what "${keyword}" of the schema allows` };
  }
};

/** A JSON Pointer as a path: positions of arrays are numbers. */
const pathOf = (pointer: string, root: unknown): Path => {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = valueAt(value, path.slice(-1)).value;
  }
  return path;
};
