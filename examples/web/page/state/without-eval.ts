import { config } from 'zod';

// The policy of the page forbids code that is made at run time. Without this zod would try, and the browser report it.
config({ jitless: true });
