import { OseeError, type Path } from '@osee/core';

/** What a drawing is made of. There is no link, no script, no style, no picture and nothing from elsewhere among it. */
const elements: ReadonlySet<string> = new Set(
  'svg title desc defs pattern g rect line circle ellipse polygon polyline path text tspan'.split(' '),
);
const attributes: ReadonlySet<string> = new Set(
  'xmlns viewBox width height role lang direction class id aria-label aria-labelledby aria-describedby aria-hidden x y x1 y1 x2 y2 dx dy cx cy r rx ry d points transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity font-family font-size font-weight font-style text-anchor dominant-baseline patternUnits patternTransform patternContentUnits preserveAspectRatio'.split(
    ' ',
  ),
);
const piece = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/uy;
const pair = /([A-Za-z][\w:-]*)\s*=\s*"([^"<]*)"/gu;
const text = /^(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)*$/iu;
const pointsElsewhere = /url\s*\((?!#[\w-]+\))/iu;

/**
 * A drawing that somebody else made, element by element: only what draws is let through, and its ids become those of
 * this place. Anything else is refused, so that no text of a report becomes script.
 */
export const safeSvg = (svg: string, prefix: string, path: Path): string => {
  const refuse = (what: string): never => {
    throw new OseeError(
      'unsafe-figure',
      `Expected a drawing of shapes and text alone, got ${what}; give the figure as data in "drawing".`,
      { path },
    );
  };
  const open: string[] = [];
  const written: string[] = [];
  const source = svg.trim();
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const found = piece.exec(source);
    if (!found) return refuse(`markup that is none of it at character ${at}`);
    const [whole, closing, name = '', pairs = '', single, between] = found;
    if (between !== undefined) {
      if (!text.test(between)) refuse('an entity of its own');
      if (open.length === 0) refuse('text outside of it');
      written.push(between);
    } else if (!elements.has(name)) refuse(`the element "${name}"`);
    else if (closing) {
      if (open.pop() !== name || pairs !== '' || single) refuse(`"${whole}" where it does not close`);
      written.push(`</${name}>`);
    } else {
      if ((open.length === 0) !== (name === 'svg') || (open.length === 0 && written.length > 0)) {
        refuse(`"${name}" in that place`);
      }
      written.push(`<${name}${attributesOf(pairs, prefix, name === 'svg', refuse)}${single ? '/' : ''}>`);
      if (!single) open.push(name);
    }
  }
  if (open.length > 0 || written.length === 0) refuse('an end before its end');
  return written.join('');
};

const attributesOf = (
  pairs: string,
  prefix: string,
  isRoot: boolean,
  refuse: (what: string) => never,
): string => {
  const read = new Map<string, string>();
  for (const [, name = '', value = ''] of pairs.matchAll(pair)) {
    if (!attributes.has(name)) refuse(`the attribute "${name}"`);
    if (!text.test(value) || pointsElsewhere.test(value)) refuse(`what "${name}" says`);
    read.set(name, moved(name, value, prefix));
  }
  const { width, height } = Object.fromEntries(read);
  if (isRoot && width !== undefined && height !== undefined) {
    // It takes the width of its place; what it was drawn for stays as its shape.
    if (!read.has('viewBox')) read.set('viewBox', `0 0 ${width} ${height}`);
    read.delete('width');
    read.delete('height');
  }
  if (isRoot) read.set('class', 'osee-drawing osee-drawing-wide');
  return [...read].map(([name, value]) => ` ${name}="${value}"`).join('');
};

const moved = (name: string, value: string, prefix: string): string => {
  if (name === 'id') return prefix + value;
  if (name.startsWith('aria-') && name.endsWith('by')) {
    return value
      .split(/\s+/u)
      .map((id) => prefix + id)
      .join(' ');
  }
  return value.replaceAll(/url\(#/gu, `url(#${prefix}`);
};
