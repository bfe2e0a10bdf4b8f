import type { EvidenceIssueCode } from '../fact/evidence-issue.ts';

/** How deep arrays and objects of a file may stand in each other. */
export const deepestFile = 100;

/** What was wrong at a place of a text. */
export interface JsonFault {
  readonly code: EvidenceIssueCode;
  /** Position in the text, from 0. */
  readonly at: number;
  readonly expected: string;
  readonly path: readonly (string | number)[];
}

/** A JSON value, and what could not be taken of it; `fatal` where it is no JSON. */
export interface ParsedJson {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  readonly fatal: JsonFault | null;
}

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const space = /[\t\n\r ]*/uy;
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/**
 * Parses JSON as RFC 8259 has it, and tells what `JSON.parse` is silent about: where the text is broken (in the same
 * words on every machine), members that stand twice (the last one counts), and members named `__proto__` (left out).
 */
export const parseJson = (text: string): ParsedJson => {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  let at = 0;

  const stop = (code: EvidenceIssueCode, expected: string): never => {
    throw new Stop({ code, at, expected, path: [...path] });
  };
  const skip = (): void => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const expectSign = (sign: string): void => {
    skip();
    if (text[at] !== sign) stop('not-json', `"${sign}"`);
    at += 1;
  };
  const readText = (): string => {
    const start = at;
    at += 1;
    for (let isPlain = true; ; at += 1) {
      const sign = text.charCodeAt(at);
      if (Number.isNaN(sign)) stop('not-json', 'the end of a text');
      if (sign === 0x22) {
        at += 1;
        return isPlain ? text.slice(start + 1, at - 1) : decode(start);
      }
      if (sign < 0x20) stop('not-json', 'a text without line ends');
      if (sign === 0x5c) {
        isPlain = false;
        at += 1;
      }
    }
  };
  const decode = (start: number): string => {
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      at = start;
      return stop('not-json', 'a text with valid escapes');
    }
  };
  const readArray = (): unknown[] => {
    const items: unknown[] = [];
    at += 1;
    skip();
    if (text[at] === ']') {
      at += 1;
      return items;
    }
    for (;;) {
      path.push(items.length);
      items.push(readValue());
      path.pop();
      skip();
      if (text[at] === ']') break;
      if (text[at] !== ',') stop('not-json', '"," or "]"');
      at += 1;
    }
    at += 1;
    return items;
  };
  const readMember = (members: Record<string, unknown>): void => {
    skip();
    if (text[at] !== '"') stop('not-json', 'the name of a member');
    const start = at;
    const key = readText();
    expectSign(':');
    path.push(key);
    const member = readValue();
    if (key === '__proto__') {
      faults.push({ code: 'forbidden-key', at: start, expected: 'another name', path: [...path] });
    } else {
      if (Object.hasOwn(members, key)) {
        faults.push({
          code: 'duplicate-key',
          at: start,
          expected: 'a name that stands once',
          path: [...path],
        });
      }
      members[key] = member;
    }
    path.pop();
  };
  const readObject = (): Record<string, unknown> => {
    const members: Record<string, unknown> = {};
    at += 1;
    skip();
    if (text[at] === '}') {
      at += 1;
      return members;
    }
    for (;;) {
      readMember(members);
      skip();
      if (text[at] === '}') break;
      if (text[at] !== ',') stop('not-json', '"," or "}"');
      at += 1;
    }
    at += 1;
    return members;
  };
  const readPlain = (): unknown => {
    for (const [word, value] of words) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
    }
    number.lastIndex = at;
    const [found] = number.exec(text) ?? [];
    if (found === undefined) return stop('not-json', 'a value');
    const value = Number(found);
    if (!Number.isFinite(value)) stop('not-json', 'a number that can be held');
    at += found.length;
    return value;
  };
  const readValue = (): unknown => {
    skip();
    if (path.length > deepestFile) stop('too-deep', `arrays and objects at most ${deepestFile} deep`);
    const sign = text[at];
    if (sign === '{') return readObject();
    if (sign === '[') return readArray();
    return sign === '"' ? readText() : readPlain();
  };

  try {
    const value = readValue();
    skip();
    if (at < text.length) stop('not-json', 'the end of the file');
    return { value, faults, fatal: null };
  } catch (error) {
    if (error instanceof Stop) return { value: null, faults, fatal: error.fault };
    throw error;
  }
};
