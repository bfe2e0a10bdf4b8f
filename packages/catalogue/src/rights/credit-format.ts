import { escapeMarkdown, escapeXml, isWebAddress } from '@osee/core';

/** How the pieces of a credit line are written in one format. */
export interface CreditFormat {
  /** Whether the title carries the address; otherwise the address is written out. */
  readonly linksTitle: boolean;
  /** Whether the format keeps directions of writing apart by itself. */
  readonly isolates: boolean;
  readonly text: (text: string) => string;
  readonly link: (text: string, url: string, licence: boolean) => string;
}

export const creditFormats = {
  text: {
    linksTitle: false,
    isolates: false,
    text: (text) => text,
    link: (text, url) => `${text} (${url})`,
  },
  html: {
    linksTitle: true,
    isolates: true,
    text: (text) => `<bdi>${escapeXml(text)}</bdi>`,
    link: (text, url, licence) =>
      `<a${licence ? ' rel="license"' : ''} href="${escapeXml(url)}"><bdi>${escapeXml(text)}</bdi></a>`,
  },
  markdown: {
    linksTitle: true,
    isolates: false,
    text: escapeMarkdown,
    link: (text, url) => `[${escapeMarkdown(text)}](<${url}>)`,
  },
} as const satisfies Record<string, CreditFormat>;

/** One line without control characters and without signs that turn the direction of the text around. */
export const plainLine = (text: string): string =>
  text
    .replaceAll(/[\p{Bidi_Control}\p{Surrogate}\u00AD\u200B\uFEFF]/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Keeps the direction of a foreign text from spilling over into the line around it. */
export const isolated = (text: string, lineIsRightToLeft: boolean): string => {
  const foreign = lineIsRightToLeft
    ? /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u
    : rightToLeft;
  return foreign.test(text) ? `\u2068${text}\u2069` : text;
};

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export const safeAddress = (url: string): string | null => (isWebAddress(url) ? url : null);
