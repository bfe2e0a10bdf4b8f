import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { Tool } from '../shell/tool.ts';
import { openPanel, type PanelSetting } from '../shell/tool-panel.ts';
import { fragmentView } from '../view/fragment-view.ts';
import { loadScoringWords } from '../words/scoring-words.ts';
import { assessmentCode, assessmentFile } from './assessment-code.ts';
import { assessmentForm } from './assessment-form.ts';
import { type AssessmentInput, readAssessment, startAssessment } from './assessment-input.ts';
import { runAssessment } from './run-assessment.ts';

const tool: Tool<AssessmentInput, ScoringLocaleBundle> = {
  fileName: assessmentFile,
  load: loadScoringWords,
  start: startAssessment,
  write: ({ document }) => document,
  read: readAssessment,
  aside: {
    of: ({ depth }) => depth,
    with: (input, depth) => ({ ...input, depth }),
  },
  run: runAssessment,
  code: assessmentCode,
  form: assessmentForm,
  view: fragmentView,
};

/** How mature is it? */
export const openAssessment = (setting: PanelSetting): Promise<HTMLElement> => openPanel(tool, setting);
