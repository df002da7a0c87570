import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';
import type { HttpFormat } from './http-format.ts';
import { peerService } from './peer-service.ts';

/** A running serverless-offline. */
export interface Peer {
  /** The address that runs the case of a number. */
  address(format: HttpFormat, number: number): string;
  stop(): Promise<void>;
}

const patienceSeconds = 60;

/** Starts serverless-offline, once for all formats. Rejects with its output where it does not come up. */
export async function startPeer(root: string, deeds: readonly unknown[]): Promise<Peer> {
  // Below the project: that is where the framework looks for its plugin.
  const folder = mkdtempSync(join(root, 'service-'));
  for (const [name, text] of Object.entries(peerService(deeds)))
    writeFileSync(join(folder, name), text);
  const [http = 0, alb = 0, lambda = 0] = await freePorts(3);
  const program = join(root, 'node_modules/serverless/bin/serverless.js');
  const ports = ['--httpPort', http, '--albPort', alb, '--lambdaPort', lambda].map(String);
  const options = ['--host', '127.0.0.1', '--noPrependStageInUrl', '--noSponsor', ...ports];
  const child = spawn(process.execPath, [program, 'offline', 'start', ...options], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const gone = once(child, 'close');
  const stop = async (): Promise<void> => {
    const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.kill();
    await gone;
    clearTimeout(kill);
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + patienceSeconds * 1000;
  while (!(output.match(/Server ready/g)?.length === 2)) {
    if (child.exitCode === null && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    await stop();
    throw new Error(`serverless-offline did not start within ${patienceSeconds} s:\n${output}`);
  }
  return {
    address: (format, number) =>
      `http://127.0.0.1:${format === 'alb' ? alb : http}/${format}?case=${number}`,
    stop,
  };
}

/** Nothing that names an account, and nothing that makes the framework ask its servers. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:AWS|SLS|npm)_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    AWS_EC2_METADATA_DISABLED: 'true',
    SLS_NOTIFICATIONS_MODE: 'off',
    SLS_TELEMETRY_DISABLED: '1',
    SLS_TRACKING_DISABLED: '1',
  };
}
