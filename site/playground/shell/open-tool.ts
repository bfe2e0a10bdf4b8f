import type { ToolId } from './tool-ids.ts';
import type { PanelSetting } from './tool-panel.ts';

/** Loads a tool with all that it computes with; the page itself has none of it. */
const loaders: Readonly<Record<ToolId, (setting: PanelSetting) => Promise<HTMLElement>>> = {
  assessment: async (setting) => (await import('../assessment/open-assessment.ts')).openAssessment(setting),
  call: async (setting) => (await import('../call/open-call.ts')).openCall(setting),
  licences: async (setting) => (await import('../licences/open-licences.ts')).openLicences(setting),
  training: async (setting) => (await import('../training/open-training.ts')).openTraining(setting),
};

export const openTool = (id: ToolId, setting: PanelSetting): Promise<HTMLElement> => loaders[id](setting);
