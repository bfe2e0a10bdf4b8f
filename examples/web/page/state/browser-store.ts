const prefix = 'osee-assessment';

/** What the browser keeps under a name; it may be switched off or full, so that every call tells whether it worked. */
export const browserStore = {
  read: (name: string): string | null => {
    try {
      return localStorage.getItem(`${prefix}:${name}`);
    } catch {
      return null;
    }
  },
  write: (name: string, text: string): boolean => {
    try {
      localStorage.setItem(`${prefix}:${name}`, text);
      return true;
    } catch {
      return false;
    }
  },
  remove: (name: string): void => {
    try {
      localStorage.removeItem(`${prefix}:${name}`);
    } catch {
      // Where nothing can be kept, nothing is kept.
    }
  },
  /** Calls back when another window of the page changed what is kept under a name. */
  watch: (name: string, changed: () => void): void =>
    addEventListener('storage', ({ key }) => {
      if (key === `${prefix}:${name}`) changed();
    }),
};
