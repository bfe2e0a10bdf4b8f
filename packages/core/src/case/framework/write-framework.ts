import type { Framework } from '../../framework/framework.ts';
import type { CasePackage } from '../package/case-package.ts';
import type { FrameworkNode } from './framework-nodes.ts';
import { documentName, type Own, objectOf } from './own.ts';
import { writeQuestionRubric } from './question-rubric.ts';
import { remainderOf } from './remainder.ts';
import { reportLosses } from './report-losses.ts';
import { licenceLinkOf, writeDefinitions } from './write-definitions.ts';
import { writeItems } from './write-items.ts';
import { writeRelations } from './write-relations.ts';

/** What a framework does not say about itself. */
export interface DocumentFacts {
  readonly creator?: string;
  readonly publisher?: string;
  readonly officialSourceUrl?: string;
  readonly licenceText?: string;
}

const adoptionStatus = { draft: 'Draft', published: 'Implemented', retired: 'Retired' } as const;

/** Lays a framework out as a package, before it is put through the strict writer. */
export const writeFramework = (
  framework: Framework,
  facts: DocumentFacts,
  own: Own,
  languageOf: (node: FrameworkNode) => string = () => framework.language,
): CasePackage => {
  const { creator, publisher, officialSourceUrl, licenceText } = facts;
  if (!creator) own.report('creator-not-given', ['creator']);
  reportLosses(framework, own);
  const { items, associations } = writeItems(framework, languageOf, own);
  const rubrics = writeQuestionRubric(framework, own);
  return {
    CFDocument: {
      ...objectOf(own, documentName(own)),
      creator: creator || framework.title,
      title: framework.title,
      ...(officialSourceUrl !== undefined && { officialSourceURL: officialSourceUrl }),
      ...(publisher !== undefined && { publisher }),
      language: framework.language,
      version: framework.version,
      adoptionStatus: adoptionStatus[framework.status],
      licenseURI: licenceLinkOf(framework, own),
    },
    CFItems: items,
    CFAssociations: [...associations, ...writeRelations(framework, own)],
    CFDefinitions: writeDefinitions(framework, licenceText, own),
    ...(rubrics.length > 0 && { CFRubrics: rubrics }),
    ...(own.extensions && { extensions: remainderOf(framework) }),
  };
};
