import { type Shape, shape } from '@osee/core';

/** The members that every chart has. */
export const frameMembers: Readonly<Record<string, Shape>> = {
  title: shape.text,
  description: shape.text,
  locale: shape.text,
  direction: shape.words(['ltr', 'rtl']),
};

/** The members that a chart may have. */
export const frameOptions: Readonly<Record<string, Shape>> = { idPrefix: shape.text };
