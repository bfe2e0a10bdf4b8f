import type { Assessed } from './assessed.ts';

/** Everything that was found, as JSON with the same order on every machine. */
export const outputJson = ({
  model,
  gathered,
  found,
  result,
  steps,
  gate,
  licences,
  training,
  remarks,
  version,
}: Assessed): string => {
  const { evidence, walked, project, answersPath } = gathered;
  const content = {
    tool: { name: 'osee', version },
    subject: result.subject,
    asOf: result.asOf,
    model: { id: model.id, version: model.version, language: model.language, status: model.status },
    level: result.root.level,
    coverage: result.root.coverage,
    nextSteps: steps.map(({ node, levelId, level, criteria }) => ({
      dimension: node.id,
      levelId,
      level,
      criteria: criteria.map(({ id, status, met }) => ({ id, status, met })),
    })),
    standard: gate,
    answers: found.answers,
    records: found.records,
    contradictions: found.contradictions,
    issues: found.issues,
    unusedFacts: found.unused,
    licences,
    training,
    files: {
      looked: walked.files.length,
      isCut: walked.isCut,
      links: walked.links,
      notOpened: walked.notOpened,
      notRead: project.notRead,
      passedOver: evidence.passedOver,
      readings: evidence.readings.map(({ format, readable, verdict, source, issues }) => ({
        format,
        readable,
        ...(verdict !== undefined && { verdict }),
        source,
        issues,
      })),
      answers: answersPath,
    },
    remarks,
    result,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
