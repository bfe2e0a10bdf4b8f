import { Worker } from 'node:worker_threads';

const patience = 60_000;

/** Runs beside the fuzzer: a call without an end blocks it, so somebody else has to say which one it is. */
const code = `
const { workerData, parentPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const beats = new Int32Array(workerData.beats);
const name = new Uint8Array(workerData.name);
let last = -1;
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  if (beat !== 0 && beat === last) {
    writeSync(2, 'fuzz: no end in sight of ' + Buffer.from(name).toString('utf8').split('\\0')[0] + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = beat;
}, workerData.patience);
parentPort.on('message', () => process.exit());
`;

/** Tells which call never ends, and ends the process. */
export const startWatchdog = () => {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const name = new Uint8Array(new SharedArrayBuffer(400));
  const worker = new Worker(code, {
    eval: true,
    workerData: { beats: beats.buffer, name: name.buffer, patience },
  });
  worker.unref();
  return {
    /** Before each call. */
    beat: (what: string): void => {
      name.fill(0);
      name.set(new TextEncoder().encode(what).slice(0, 399));
      Atomics.add(beats, 0, 1);
    },
    /** Between calls nobody waits. */
    rest: (): void => void Atomics.store(beats, 0, 0),
    stop: (): void => worker.postMessage('stop'),
  };
};
