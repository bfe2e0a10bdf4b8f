/** Whether no class made an object: judged by the depth of the prototypes, so that one of another window is plain too. */
export const hasPlainPrototype = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
