/** Runs the last of several calls, once nothing has come for a moment. */
export const later = (milliseconds: number): ((act: () => void) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (act) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, milliseconds);
  };
};
