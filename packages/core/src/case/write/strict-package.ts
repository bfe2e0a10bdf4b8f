import type { CasePackage } from '../package/case-package.ts';
import type { ReadContext } from '../read/context.ts';
import { readTree } from '../read/read-tree.ts';
import { emitPackage } from './emit-package.ts';
import { withoutExtensions } from './without-extensions.ts';

/** Puts a package through the lenient reader, so that whatever was given, the result keeps every rule. */
export const strictPackage = (
  casePackage: CasePackage,
  context: ReadContext,
  keepExtensions: boolean,
): CasePackage => {
  const document = { ...casePackage.CFDocument, caseVersion: '1.1' };
  const tree = readTree({ ...casePackage, CFDocument: document }, context);
  const strict = emitPackage(tree, context.lastChangeDateTime);
  return keepExtensions ? strict : withoutExtensions(strict, context.report);
};
