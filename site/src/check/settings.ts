/** How a reader may see a page. */
export interface Setting {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** The site is written from left to right; a browser that translates a page into Arabic turns it. */
  readonly direction: 'ltr' | 'rtl';
}

export const settings: readonly Setting[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].flatMap((width) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ colorScheme, width, direction })),
  ),
);
