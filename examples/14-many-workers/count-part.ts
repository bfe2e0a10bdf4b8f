/** What a worker runs: it counts the part that it is given and hands the tally back. */
import { parentPort, workerData } from 'node:worker_threads';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { type PopulationColumns, tallyPopulation } from '@osee/scoring/population';

const part: PopulationColumns = workerData;
parentPort?.postMessage(tallyPopulation(oseeEcosystemModel, part));
