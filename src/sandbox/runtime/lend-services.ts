import { isProxy } from '../inspect/known-proxies.ts';
import { utilFormat } from '../inspect/util-format.ts';
import type { WorkerMessage } from '../protocol.ts';
import { services } from '../services.ts';
import type { CallRecorder } from './call-recorder.ts';
import type { LogSink } from './log-sink.ts';
import type { Process } from './process.ts';
import type { Timers } from './timers.ts';

export interface Lender {
  process: Process;
  timers: Timers;
  recorder: CallRecorder;
  sink: LogSink;
  send: (message: WorkerMessage) => void;
}

/** Fills what modules borrow from the runtime, before any of them is evaluated. */
export function lendServices({ process, timers, recorder, sink, send }: Lender): void {
  Object.assign(services, {
    ...utilFormat,
    isProxy,
    process: process as unknown as NodeJS.Process,
    timers: timers.globals,
    record: recorder.record,
    notify: (notice) => send({ type: 'notice', notice }),
    write: (stream, text) => sink.raw(stream, text),
  } satisfies Partial<typeof services>);
}
