import { OseeError } from '@osee/core';
import { element } from './dom.ts';
import { sharedSheet } from './element-styles.ts';
import { elementEnglish } from './english.ts';
import { HostElement } from './host-element.ts';
import { type ElementLocale, sayIn } from './say.ts';

/** What the elements have in common: a shadow tree with the shared sheet, one showing for many changes, and faults as events. */
export abstract class ElementHost extends HostElement {
  #waiting = false;
  #place: HTMLElement | null = null;

  /**
   * The names of properties that a page may have set before the element was known.
   *
   * @internal
   */
  protected abstract early(): readonly string[];
  /**
   * Makes what is shown, or `null` where there is nothing to show yet.
   *
   * @internal
   */
  protected abstract make(): HTMLElement | null;
  /** @internal */
  protected abstract texts(): ElementLocale;

  /** @internal */
  connectedCallback(): void {
    for (const name of this.early()) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own === undefined) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, own.value);
    }
    this.showSoon();
  }

  /**
   * Shows after all that is being set now, once.
   *
   * @internal
   */
  protected showSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.#show();
    });
  }

  #show(): void {
    try {
      const made = this.make();
      if (made !== null) this.place().replaceChildren(made);
    } catch (error) {
      this.tellFault(error);
    }
  }

  /** @internal */
  protected place(): HTMLElement {
    if (this.#place === null) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sharedSheet()];
      this.#place = element('div');
      root.replaceChildren(this.#place);
    }
    return this.#place;
  }

  /** @internal */
  protected tellLoading(): void {
    this.place().replaceChildren(element('p', { role: 'status', part: 'loading' }, this.#say('loading')));
  }

  /**
   * Says on the page that something is wrong, and tells the host what it is.
   *
   * @internal
   */
  protected tellFault(error: unknown): void {
    const { code, path } = error instanceof OseeError ? error : { code: 'not-shown', path: [] };
    const message = error instanceof Error ? error.message : String(error);
    const words = this.#say('failed', { detail: message });
    this.place().replaceChildren(element('p', { role: 'alert', part: 'fault', class: 'warning' }, words));
    this.tell('osee-error', { code, path, message });
  }

  #say(id: 'loading' | 'failed', parameters: Readonly<Record<string, string>> = {}): string {
    try {
      return sayIn(this.texts())(id, parameters);
    } catch {
      // The texts themselves may be what is broken.
      return sayIn(elementEnglish)(id, parameters);
    }
  }

  /** @internal */
  protected tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
