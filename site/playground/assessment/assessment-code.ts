import { quoted } from '../shell/quoted.ts';
import type { Locale } from '../words/languages.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { findQuestionnaire } from './questionnaires.ts';

export const assessmentFile = 'assessment.json';

/** TypeScript that scores the same file. */
export const assessmentCode = ({ document, depth }: AssessmentInput, locale: Locale): string => {
  const name = findQuestionnaire(document.content.model.id)?.name ?? 'oseeEcosystemModel';
  const [imported, model] =
    locale === 'en' ? ['', name] : ['localiseModel, ', `localiseModel(${name}, { locale: ${locale} })`];
  return `import { readFileSync } from 'node:fs';
import { ${locale} } from '@osee/scoring/locales/${locale}';
import { atDepth, ${imported}scoreMaturity } from '@osee/scoring/maturity';
import { ${name} } from '@osee/scoring/models';
import { maturityReport, renderFragment } from '@osee/scoring/report';
import { parseScoringDocument } from '@osee/scoring/schema';

const read = parseScoringDocument('osee-assessment', JSON.parse(readFileSync('${assessmentFile}', 'utf8')));
if (!read.ok) throw new Error(read.issues[0]?.message);
const { content } = read.document;

const model = atDepth(${model}, ${quoted(depth)});
const elsewhere = model.depth?.notAskedIds ?? [];
const answers = content.answers.filter(({ criterionId }) => !elsewhere.includes(criterionId));
const assessment = { ...content, answers };
const result = scoreMaturity(model, assessment);
console.log(result.root.score);
console.log(renderFragment(maturityReport({ result, assessment, locale: ${locale} }), { headingLevel: 3 }));
`;
};
