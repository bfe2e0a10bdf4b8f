/** Four made-up regions: share of homes with a connection, median speed in Mbit/s, and price as a share of income. */
export const table: readonly {
  readonly id: string;
  readonly values: Readonly<Record<string, number | null>>;
}[] = [
  { id: 'north', values: { connected: 0.92, speed: 80, price: 0.11 } },
  { id: 'coast', values: { connected: 0.7, speed: 45, price: 0.03 } },
  { id: 'hills', values: { connected: 0.61, speed: 30, price: 0.02 } },
  { id: 'islands', values: { connected: 0.55, speed: null, price: 0.04 } },
];
