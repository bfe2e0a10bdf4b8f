import type { Found } from './found.ts';

const space = 'http://www.w3.org/2000/svg';
const width = 1000;

const bar = (name: string, from: number, to: number): SVGElement => {
  const made = document.createElementNS(space, 'rect');
  const numbers = { x: from * width, y: 0, width: Math.max(0, to - from) * width, height: 10 };
  for (const [key, value] of Object.entries(numbers)) made.setAttribute(key, String(value));
  made.setAttribute('class', name);
  return made;
};

/** What is sure, and how far it can still go; the notes say the same in words. */
export const rangeBar = ({ worst, best, score }: NonNullable<Found['range']>): SVGElement => {
  const made = document.createElementNS(space, 'svg');
  made.setAttribute('viewBox', `0 0 ${width} 10`);
  made.setAttribute('preserveAspectRatio', 'none');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', 'osee-pg-range');
  made.append(bar('osee-pg-all', 0, 1), bar('osee-pg-open', worst, best));
  if (score !== null)
    made.append(bar('osee-pg-mark', Math.max(0, score - 0.004), Math.min(1, score + 0.004)));
  return made;
};
