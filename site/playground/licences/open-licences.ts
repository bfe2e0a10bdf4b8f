import type { Tool } from '../shell/tool.ts';
import { openPanel, type PanelSetting } from '../shell/tool-panel.ts';
import { fragmentView } from '../view/fragment-view.ts';
import { type CoreWords, loadCoreWords } from '../words/core-words.ts';
import { licenceCode } from './licence-code.ts';
import { licenceForm } from './licence-form.ts';
import { type LicenceInput, readLicenceInput, startInput } from './licence-input.ts';
import { runLicences } from './run-licences.ts';

const tool: Tool<LicenceInput, CoreWords> = {
  fileName: 'licences.json',
  load: loadCoreWords,
  start: () => startInput,
  write: (input) => input,
  read: async (value) => readLicenceInput(value),
  run: runLicences,
  code: licenceCode,
  form: licenceForm,
  view: fragmentView,
};

/** Do these licences go together? */
export const openLicences = (setting: PanelSetting): Promise<HTMLElement> => openPanel(tool, setting);
