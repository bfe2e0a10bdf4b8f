import { element } from '../../examples/web/page/view/element.ts';
import { readAddress, writeAddress } from './shell/address.ts';
import { later } from './shell/later.ts';
import { openTool } from './shell/open-tool.ts';
import type { ToolId } from './shell/tool-ids.ts';
import { toolTabs } from './shell/tool-tabs.ts';
import { topBar } from './shell/top-bar.ts';
import { button } from './view/button.ts';
import { nextId } from './view/next-id.ts';
import { directionOf, type Locale, localeFor } from './words/languages.ts';
import { textsIn } from './words/texts.ts';

/** What is shown: a tool, in a language, with an input or the example. */
interface Shown {
  readonly tool: ToolId;
  readonly locale: Locale;
  readonly input: string | null;
  readonly aside: string | null;
}

/**
 * Puts the playground into a place of a page: four tools that run the packages in this browser. It sends nothing and keeps
 * nothing but the part of the address after `#`, so that a result can be passed on.
 */
export const mountPlayground = (container: HTMLElement, options: { locale: string }): void => {
  const root = element('div', { class: 'osee-pg' });
  const spoken = element('p', { class: 'osee-pg-toast', role: 'status' });
  const panelId = nextId();
  let turn = 0;
  let shown: Shown = { tool: 'assessment', locale: localeFor(options.locale), input: null, aside: null };

  const hush = later(6000);
  const speak = (words: string): void => {
    spoken.textContent = words;
    hush(() => spoken.replaceChildren());
  };
  const wait = later(250);
  const addressOf = (): string | null => writeAddress(shown);
  /** History is left as it is: a host may keep things of its own there. */
  const keepAddress = (): void => {
    const address = addressOf();
    if (address !== null) history.replaceState(history.state, '', `#${address}`);
  };
  const go = (next: Partial<Shown>, focus?: string): void => {
    shown = { ...shown, ...next };
    keepAddress();
    draw();
    if (focus !== undefined) root.querySelector<HTMLElement>(focus)?.focus();
  };

  const draw = (): void => {
    turn += 1;
    const mine = turn;
    const { tool, locale, input, aside } = shown;
    const texts = textsIn(locale);
    root.lang = locale;
    root.dir = directionOf(locale);
    const bar = topBar(
      texts,
      locale,
      (chosen) => go({ locale: chosen }, '.osee-pg-language select'),
      () => addressOf(),
      speak,
    );
    const tabs = toolTabs(texts, tool, panelId, (chosen) => {
      if (chosen === tool) return;
      go({ tool: chosen, input: null, aside: null }, `#${tabs.idOf(chosen)}`);
    });
    const panel = element(
      'div',
      { class: 'osee-pg-panel', role: 'tabpanel', id: panelId, 'aria-labelledby': tabs.idOf(tool) },
      element('p', { class: 'osee-pg-loading', role: 'status' }, texts.loading),
    );
    root.replaceChildren(bar, tabs.root, panel, spoken);
    const changed = (given: string | null, beside: string | null): void => {
      // A tool that was left may still be reading what was typed into it.
      if (mine !== turn) return;
      shown = { ...shown, input: given, aside: beside };
      wait(keepAddress);
    };
    openTool(tool, { locale, texts, given: input, aside, speak, changed }).then(
      (opened) => {
        if (mine === turn) panel.replaceChildren(opened);
      },
      (error: unknown) => {
        console.error(error);
        if (mine !== turn) return;
        panel.replaceChildren(
          element('p', { class: 'osee-pg-loading', role: 'alert' }, texts.failed),
          button(texts.tryAgain, draw),
        );
      },
    );
  };

  const follow = (): void => {
    const { tool, locale, input, aside, isBroken } = readAddress(location.hash);
    if (tool !== null) shown = { ...shown, tool, input, aside, locale: locale ?? shown.locale };
    draw();
    if (isBroken) speak(textsIn(shown.locale).linkBroken);
  };
  addEventListener('hashchange', () => {
    // A page that was left keeps no place for it.
    if (root.isConnected) follow();
  });
  container.replaceChildren(root);
  follow();
};
