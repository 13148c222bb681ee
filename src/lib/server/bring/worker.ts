import { parentPort, workerData } from 'node:worker_threads';
import { work, type Work } from './work.ts';

parentPort?.postMessage(await work(workerData as Work));
