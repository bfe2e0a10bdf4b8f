/**
 * The id of the hatching in a figure: the same for the same figure on every machine, another one for any other figure,
 * so that figures can stand together on a page.
 */
export const hatchId = (content: string, prefix = ''): string =>
  `${prefix.replaceAll(/[^\w-]/gu, '')}osee-unknown-${hashOf(content)}`;

/** Letters and digits that are the same for the same content on every machine, and others for any other. */
export const hashOf = (content: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let position = 0; position < content.length; position += 1) {
    const unit = content.charCodeAt(position);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).slice(0, 12);
};
