/** Fewer axes of a radar enclose nothing. */
export const fewestAxes = 3;
