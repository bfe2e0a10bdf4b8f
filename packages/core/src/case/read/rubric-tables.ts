import type { CaseRubric, CaseRubricCriterion, CaseRubricLevel } from '../package/case-rubric.ts';
import { readDateTime } from './read-date.ts';
import { type FieldTable, required, tableOf } from './read-fields.ts';
import { readIdentifier } from './read-identifier.ts';
import { readExtensions, readExtensionsList, readLink } from './read-link.ts';
import { listReader } from './read-list.ts';
import { readInteger, readNumber } from './read-number.ts';
import { readLine, readText } from './read-text.ts';

const levelTable: FieldTable<CaseRubricLevel> = /* #__PURE__ */ tableOf<CaseRubricLevel>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  description: readText,
  quality: readLine,
  score: readNumber,
  feedback: readText,
  position: readInteger,
  rubricCriterionId: readIdentifier,
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensionsList,
});

const criterionTable: FieldTable<CaseRubricCriterion> = /* #__PURE__ */ tableOf<CaseRubricCriterion>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  category: readLine,
  description: readText,
  CFItemURI: readLink,
  weight: readNumber,
  position: readInteger,
  rubricId: readIdentifier,
  lastChangeDateTime: required(readDateTime),
  CFRubricCriterionLevels: /* #__PURE__ */ listReader(levelTable),
  extensions: readExtensions,
});

/** The fields of a rubric in CASE 1.1, from the published package schema. */
export const rubricTable: FieldTable<CaseRubric> = /* #__PURE__ */ tableOf<CaseRubric>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  title: readLine,
  description: readText,
  lastChangeDateTime: required(readDateTime),
  CFRubricCriteria: /* #__PURE__ */ listReader(criterionTable),
  extensions: readExtensions,
});
