import { element } from './element.ts';

/** A message of the page, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly isFault: boolean;
  readonly actions?: readonly HTMLElement[];
}

/** The place of messages. It stays on the page, so that screen readers hear what is put into it. */
export const noticePlace = (): {
  readonly whole: HTMLElement;
  readonly show: (notice: Notice | null) => void;
} => {
  const status = element('div', { role: 'status', id: 'notice' });
  const alert = element('div', { role: 'alert', id: 'fault' });
  return {
    whole: element('div', { class: 'notices' }, status, alert),
    show: (notice) => {
      const shown =
        notice === null
          ? []
          : [element('p', {}, notice.text), element('p', { class: 'buttons' }, ...(notice.actions ?? []))];
      status.replaceChildren(...(notice?.isFault ? [] : shown));
      alert.replaceChildren(...(notice?.isFault ? shown : []));
    },
  };
};
