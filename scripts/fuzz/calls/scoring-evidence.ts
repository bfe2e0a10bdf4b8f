import { readDpgNominee, readScorecard } from '@osee/scoring/evidence';
import { scorecardText } from '../../../packages/scoring/src/evidence/scorecard/scorecard.fixture.ts';
import { type Calls, call } from '../call.ts';

const options = () => ({ file: 'a/b.json', asOf: '2026-03-02' });
const result = scorecardText([
  { name: 'License', score: 10 },
  { name: 'SAST', score: -1 },
]);
const read = readScorecard(result).details;
const details = () => structuredClone(read);

/** Sound calls of `@osee/scoring/evidence`. */
export const evidenceCalls: Calls = {
  collectEvidence: call(() => [{ 'README.md': null, 'publiccode.yml': 'name: A' }, { asOf: '2026-03-02' }]),
  compareScorecards: call(() => [details(), details()]),
  readBestPractices: call(() => ['{"test_status": "Met"}', options()]),
  readCitation: call(() => ['cff-version: 1.2.0', options()]),
  readCodeJson: call(() => ['{"name": "A"}', { ...options(), subject: 'A' }]),
  readCodemeta: call(() => ['{"name": "A"}', options()]),
  readFileList: call(() => [['README.md', 'docs/a.md'], options()]),
  readDpgNominee: call(() => ['{"name": "A", "stage": "DPG"}', { ...options(), date: '2024-08-19' }]),
  readGovStack: call(() => ['{"softwareName": "A"}', { ...options(), subject: 'A' }]),
  readLicenceFile: call(() => ['MIT License', options()]),
  readMetrics: call(() => ['{"metrics": [{"name": "stars", "value": 0}]}', options()]),
  readPubliccode: call(() => ['name: A\nlogo: b.svg', { ...options(), files: ['b.svg'] }]),
  readReuse: call(() => ['version = 1', options()]),
  readSbom: call(() => ['{"bomFormat": "CycloneDX"}', options()]),
  readScorecard: call(() => [result, options()]),
  readSecurityInsights: call(() => ['header: { schema-version: 2.0.0 }', options()]),
  tallyDpgReviews: call(() => [[readDpgNominee('{"nonPII": {"answer": true, "confidence": 4}}')]]),
};
