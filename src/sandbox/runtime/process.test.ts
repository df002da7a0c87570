import { describe, expect, test, vi } from 'vitest';
import { Process } from './process.ts';

function create(): { process: Process; exits: unknown[]; written: string[] } {
  const exits: unknown[] = [];
  const written: string[] = [];
  const process = new Process({
    environment: { AWS_REGION: 'us-east-1' },
    exit: (reason) => {
      exits.push(reason);
      throw new Error('exited');
    },
    write: (text) => written.push(text),
  });
  return { process, exits, written };
}

describe('Process', () => {
  test('exits by a status, a signal or the exit code set before', () => {
    const { process, exits } = create();
    expect(() => process.exit()).toThrow('exited');
    expect(() => process.exit(3)).toThrow('exited');
    expect(() => process.exit(256 + 7)).toThrow('exited');
    process.exitCode = 9;
    expect(() => process.exit()).toThrow('exited');
    expect(() => process.abort()).toThrow('exited');
    expect(() => process.kill(process.pid, 'SIGKILL')).toThrow('exited');
    expect(() => process.kill(process.pid)).toThrow('exited');
    expect(exits).toEqual([
      { status: 0 },
      { status: 3 },
      { status: 7 },
      { status: 9 },
      { signal: 'aborted' },
      { signal: 'killed' },
      { signal: 'terminated' },
    ]);
  });

  test('knows no process but its own', () => {
    const { process, exits } = create();
    expect(() => process.kill(1)).toThrow('kill ESRCH');
    expect(exits).toEqual([]);
  });

  test('turns what is put into the environment into text', () => {
    const { process } = create();
    Object.assign(process.env, { PORT: 80, NONE: undefined });
    expect(process.env).toEqual({ AWS_REGION: 'us-east-1', PORT: '80', NONE: 'undefined' });
    delete process.env['PORT'];
    expect('PORT' in process.env).toBe(false);
  });

  test('writes text and bytes to the log', () => {
    const { process, written } = create();
    expect(process.stdout.write('a')).toBe(true);
    process.stderr.write(new TextEncoder().encode('é'));
    process.emitWarning('careful');
    expect(written).toEqual(['a', 'é', '(node:8) Warning: careful\n']);
  });

  test('tells where and what it is', () => {
    const { process } = create();
    expect(process.cwd()).toBe('/var/task');
    expect(process.version).toMatch(/^v24\./);
    expect(`v${process.versions.node}`).toBe(process.version);
    expect(process.argv).toHaveLength(2);
    expect(process.uptime()).toBeGreaterThan(0);
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
