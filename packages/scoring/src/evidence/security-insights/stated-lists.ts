import { isRecord } from '@osee/core';
import { type Fields, memberOf } from '../text/fields.ts';
import type { StatedAssessment, StatedTool } from './security-insights-details.ts';

type Steps = readonly (string | number)[];

/** The tools of both generations. */
export const readTools = (list: readonly unknown[], path: Steps, fields: Fields): readonly StatedTool[] =>
  list.map((tool, place) => {
    const at = [...path, place];
    const integration = memberOf(tool, 'integration');
    const times = isRecord(integration) ? Object.values(integration) : [];
    return {
      name: fields.text(tool, 'tool-name', at) ?? fields.text(tool, 'name', at),
      type: (fields.text(tool, 'tool-type', at) ?? fields.text(tool, 'type', at))?.toLowerCase() ?? null,
      isUsed: times.length === 0 ? null : times.includes(true),
    };
  });

/** Assessments by others, as the first generation lists them. */
export const readAudits = (
  list: readonly unknown[],
  path: Steps,
  fields: Fields,
): readonly StatedAssessment[] =>
  list.map((audit, place) => {
    const at = [...path, place];
    return {
      kind: 'third-party',
      evidence: fields.text(audit, 'auditor-report', at) ?? fields.text(audit, 'auditor-url', at),
      date: fields.text(audit, 'report-year', at),
    };
  });

/** Assessments by kind, as the second generation has them; each kind holds one, or a list. */
export const readAssessments = (holder: unknown, path: Steps, fields: Fields): readonly StatedAssessment[] =>
  Object.entries(isRecord(holder) ? holder : {}).flatMap(([kind, held]) => {
    const list: readonly unknown[] = Array.isArray(held) ? held : [held];
    return list.map((assessment, place) => {
      const at = Array.isArray(held) ? [...path, kind, place] : [...path, kind];
      return {
        kind,
        evidence: fields.text(assessment, 'evidence', at),
        date: fields.text(assessment, 'date', at),
      };
    });
  });
