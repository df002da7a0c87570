import { EventEmitter } from './emitter.ts';
import { describe, expect, test, vi } from 'vitest';
import { createProcess } from './process.ts';

interface Output {
  write: (text: unknown, callback?: string | (() => void)) => boolean;
}

function create() {
  const exits: unknown[] = [];
  const written: string[] = [];
  const warnings: string[] = [];
  const { process, tellExit } = createProcess({
    runtime: 'nodejs24.x',
    environment: { AWS_REGION: 'us-east-1' },
    exit: (reason) => {
      exits.push(reason);
      throw new Error('exited');
    },
    write: (stream, text) => written.push(`${stream} ${text}`),
    printWarning: (text) => warnings.push(text),
  });
  return { process, tellExit, exits, written, warnings };
}

describe('createProcess', () => {
  test('exits by a status, a signal or the exit code set before', () => {
    const { process, exits } = create();
    for (const code of [undefined, 3, '4', 256 + 7, -1]) {
      expect(() => process.exit(code)).toThrow('exited');
    }
    process.exitCode = 9;
    expect(() => process.exit()).toThrow('exited');
    expect(() => process.abort()).toThrow('exited');
    expect(() => process.kill(process.pid, 'SIGKILL')).toThrow('exited');
    expect(() => process.kill(process.pid)).toThrow('exited');
    expect(exits).toEqual([
      { status: 0 },
      { status: 3 },
      { status: 4 },
      { status: 7 },
      { status: 255 },
      { status: 9 },
      { signal: 'aborted' },
      { signal: 'killed' },
      { signal: 'terminated' },
    ]);
  });

  test('refuses a status that is none', () => {
    const { process, exits } = create();
    expect(() => process.exit('x')).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: The "code" argument must be of type number. Received type string ('x')]`,
    );
    expect(() => process.exit(1.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The value of "code" is out of range. It must be an integer. Received 1.5]`,
    );
    expect(exits).toEqual([]);
  });

  test('tells listeners of its exit, once', () => {
    const { process, tellExit } = create();
    const heard = vi.fn();
    process.on('exit', heard);
    expect(() => process.exit(5)).toThrow('exited');
    tellExit(1);
    expect(heard.mock.calls).toEqual([[5]]);
  });

  test('is an emitter, and gives signals to who listens', async () => {
    const { process, exits } = create();
    expect(process).toBeInstanceOf(EventEmitter);
    const heard = vi.fn();
    process.on('SIGTERM', heard);
    expect(process.kill(process.pid)).toBe(true);
    await Promise.resolve();
    expect(heard).toHaveBeenCalledWith('SIGTERM', 15);
    expect(exits).toEqual([]);
  });

  test('knows no process but its own, and no signal but those there are', () => {
    const { process, exits } = create();
    expect(() => process.kill(1)).toThrow('kill ESRCH');
    expect(() => process.kill(process.pid, 'SIGFOO')).toThrow('Unknown signal: SIGFOO');
    expect(process.kill(process.pid, 0)).toBe(true);
    expect(exits).toEqual([]);
  });

  test('turns what is put into the environment into text', () => {
    const { process } = create();
    Object.assign(process.env, { PORT: 80, NONE: undefined });
    expect(process.env).toEqual({ AWS_REGION: 'us-east-1', PORT: '80', NONE: 'undefined' });
    delete process.env['PORT'];
    expect('PORT' in process.env).toBe(false);
    expect(() => Object.assign(process.env, { A: Symbol('a') })).toThrow(TypeError);
    expect(() => Object.defineProperty(process.env, 'A', { value: 1 })).toThrow(
      "'process.env' only accepts",
    );
  });

  test('writes text and bytes to its streams, and calls back', async () => {
    const { process, written } = create();
    const [stdout, stderr] = [process.stdout, process.stderr] as unknown as Output[];
    const called = vi.fn();
    expect(stdout?.write('a', called)).toBe(true);
    stderr?.write(new TextEncoder().encode('é'));
    await Promise.resolve();
    expect(called).toHaveBeenCalledOnce();
    stdout?.write('aGk=', 'base64');
    expect(written).toEqual(['stdout a', 'stderr é', 'stdout hi']);
    expect(() => stdout?.write(5)).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)]`,
    );
  });

  test('warns in the log, with an explanation the first time, and to listeners', async () => {
    const { process, warnings } = create();
    const heard = vi.fn();
    process.on('warning', heard);
    process.emitWarning('careful');
    process.emitWarning('old', 'DeprecationWarning', 'DEP1');
    process.emitWarning('more', { type: 'T', detail: 'why' });
    expect(warnings).toEqual([]);
    await Promise.resolve();
    expect(warnings).toEqual([
      '(node:8) Warning: careful\n(Use `node --trace-warnings ...` to show where the warning was created)',
      '(node:8) [DEP1] DeprecationWarning: old',
      '(node:8) T: more\nwhy',
    ]);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('tells where and what it is', () => {
    const { process } = create();
    expect(process.cwd()).toBe('/var/task');
    process.chdir('/tmp');
    expect(process.cwd()).toBe('/tmp');
    expect(process.version).toMatch(/^v24\./);
    expect(`v${process.versions.node}`).toBe(process.version);
    expect(process.argv).toHaveLength(2);
    expect(process.uptime()).toBeGreaterThan(0);
    expect(Object.prototype.toString.call(process)).toBe('[object process]');
  });

  test('measures time in seconds and nanoseconds', () => {
    const { process } = create();
    const start = process.hrtime();
    const [seconds, nanoseconds] = process.hrtime(start);
    expect(seconds).toBeGreaterThanOrEqual(0);
    expect(nanoseconds).toBeGreaterThanOrEqual(0);
    expect(nanoseconds).toBeLessThan(1e9);
    const [before, carried] = process.hrtime([process.hrtime()[0] - 2, 999_999_999]);
    expect(before * 1e9 + carried).toBeLessThan(2.1e9);
    expect(typeof process.hrtime.bigint()).toBe('bigint');
  });

  test('calls back at the next tick, with arguments', async () => {
    const { process } = create();
    const called = vi.fn();
    process.nextTick(called, 'a');
    expect(called).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(called).toHaveBeenCalledWith('a');
  });
});
