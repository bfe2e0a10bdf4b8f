/** The class of all elements in a browser; an empty one elsewhere, so that a server can load the module. */
export const HostElement: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);
