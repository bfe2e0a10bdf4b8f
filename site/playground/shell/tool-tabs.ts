import { element } from '../../../examples/web/page/view/element.ts';
import type { Texts } from '../words/texts.ts';
import { type ToolId, toolIds } from './tool-ids.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The tools as tabs. Arrow keys move between them, in the direction of reading; Enter or Space opens one, since opening loads it.
 */
export const toolTabs = (
  texts: Texts,
  chosen: ToolId,
  panelId: string,
  choose: (id: ToolId) => void,
): { readonly root: HTMLElement; readonly idOf: (id: ToolId) => string } => {
  const idOf = (id: ToolId): string => `${panelId}-tab-${id}`;
  const tabs = toolIds.map((id) => {
    const tab = element(
      'button',
      {
        type: 'button',
        class: 'osee-pg-tab',
        role: 'tab',
        id: idOf(id),
        'data-tool': id,
        'aria-selected': String(id === chosen),
        'aria-controls': panelId,
        tabindex: id === chosen ? '0' : '-1',
      },
      element('span', { class: 'osee-pg-tab-title' }, texts[id]),
      element('span', { class: 'osee-pg-tab-lead' }, texts[`${id}Lead`]),
    );
    tab.addEventListener('click', () => choose(id));
    return tab;
  });
  const root = element('div', { class: 'osee-pg-tabs', role: 'tablist', 'aria-label': texts.tools }, ...tabs);
  root.addEventListener('keydown', (event) => {
    const place = tabs.indexOf(document.activeElement as HTMLButtonElement);
    if (place < 0) return;
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const turn = sideways && root.closest('[dir]')?.getAttribute('dir') === 'rtl' ? -1 : 1;
    const step = steps[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step === undefined
            ? null
            : place + step * turn;
    if (next === null) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    for (const each of tabs) each.tabIndex = each === tab ? 0 : -1;
    tab?.focus();
  });
  return { root, idOf };
};
