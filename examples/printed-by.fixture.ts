import { vi } from 'vitest';

/** What an example prints while it is loaded. */
export const printedBy = async (load: () => Promise<unknown>): Promise<string> => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await load();
    return log.mock.calls.map((words) => words.join(' ')).join('\n');
  } finally {
    log.mockRestore();
  }
};
