export { createRandom, type Random } from '@osee/core';
