import { parseScoringDocument } from '@osee/scoring/schema';
import { config } from 'zod';

// The policy of the page forbids code that is made at run time; without this zod would try, and be reported.
config({ jitless: true });

export { parseScoringDocument };
