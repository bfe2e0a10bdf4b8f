const part = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** A bar from the worst to the best outcome. The words below it say the same, so it is hidden from screen readers. */
export const rangeView = (worst: number, best: number, score: number | null): SVGElement => {
  const bar = part('svg', {
    class: 'range',
    viewBox: '0 0 100 6',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  bar.append(
    part('rect', { class: 'all', width: 100, height: 6 }),
    part('rect', { class: 'open', x: worst * 100, width: (best - worst) * 100, height: 6 }),
    part('rect', { class: 'known', width: (score ?? 0) * 100, height: 6 }),
  );
  return bar;
};
