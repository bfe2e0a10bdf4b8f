import type { Tool } from '../shell/tool.ts';
import { openPanel, type PanelSetting } from '../shell/tool-panel.ts';
import { resourceList } from './resource-list.ts';
import { type FoundTraining, runTraining } from './run-training.ts';
import { trainingCode } from './training-code.ts';
import { trainingForm } from './training-form.ts';
import { readTraining, startTraining, type TrainingInput } from './training-input.ts';
import { loadTrainingWords, type TrainingWords } from './training-words.ts';

const tool: Tool<TrainingInput, TrainingWords, FoundTraining> = {
  fileName: 'training.json',
  load: loadTrainingWords,
  start: ({ locale }) => startTraining(locale),
  write: (input) => input,
  read: async (value) => readTraining(value),
  run: runTraining,
  code: trainingCode,
  form: trainingForm,
  view: resourceList,
};

/** What teaches a competency? */
export const openTraining = (setting: PanelSetting): Promise<HTMLElement> => openPanel(tool, setting);
