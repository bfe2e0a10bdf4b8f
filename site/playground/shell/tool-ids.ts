/** The tools, in the order in which they stand. */
export const toolIds = ['assessment', 'call', 'licences', 'training'] as const;

export type ToolId = (typeof toolIds)[number];

export const isToolId = (value: string | null): value is ToolId =>
  (toolIds as readonly (string | null)[]).includes(value);
