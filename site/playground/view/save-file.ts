/** Hands a file to whoever sits before the page; it is made here and comes from nowhere. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
