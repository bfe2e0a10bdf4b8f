import type { Tool } from '../shell/tool.ts';
import { openPanel, type PanelSetting } from '../shell/tool-panel.ts';
import { fragmentView } from '../view/fragment-view.ts';
import { callCode, callFile } from './call-code.ts';
import { callForm } from './call-form.ts';
import { type CallInput, readCall, startCall } from './call-input.ts';
import { type CallWords, loadCallWords } from './call-words.ts';
import { runCall } from './run-call.ts';

const tool: Tool<CallInput, CallWords> = {
  fileName: callFile,
  load: loadCallWords,
  start: startCall,
  write: (input) => input,
  read: readCall,
  run: runCall,
  code: (_, locale) => callCode(locale),
  form: callForm,
  view: fragmentView,
};

/** Who meets the conditions, and who is proposed? */
export const openCall = (setting: PanelSetting): Promise<HTMLElement> => openPanel(tool, setting);
