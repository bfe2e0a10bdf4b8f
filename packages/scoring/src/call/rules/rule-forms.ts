import { type Shape, shape } from '@osee/core';
import { closed } from '../../selection/forms/kit.ts';

const { entries, filledText, list, number, orNull, text } = shape;

/** The form of applications in points. */
export const entriesForm: Shape = list(
  closed({ id: filledText, points: entries(orNull(number)) }, { attributes: entries(text) }),
);
