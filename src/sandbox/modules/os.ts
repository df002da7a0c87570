import * as constants from 'unenv/node/internal/os/constants';
import { services } from '../services.ts';

const { env } = services.process;
const mebibytes = (): number => Number(env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? 128);
/** A virtual processor for each 1,769 MB, as Lambda's documentation says; two at least are shown. */
const processors = (): number => Math.min(6, Math.max(2, Math.ceil(mebibytes() / 1769)));
/** Lambda promises no model: one that functions were seen on. */
const processor = {
  model: 'Intel(R) Xeon(R) Processor @ 2.50GHz',
  speed: 2500,
  times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 },
};
const user = 'sbx_user1051';

/**
 * `node:os`: the machine that Lambda shows to a function. Memory and processors follow from the
 * function's memory setting, folders from its environment, the system from Lambda's documentation.
 * Invented, since Lambda promises nothing and a browser cannot know: the processors' model and
 * speed, free memory, load, the host's and the user's name and numbers, and the kernel's release and
 * version, which are of the kind that functions see.
 */
export default {
  EOL: '\n',
  devNull: '/dev/null',
  constants: { ...constants },
  arch: (): string => 'x64',
  availableParallelism: processors,
  cpus: (): object[] =>
    Array.from({ length: processors() }, () => ({ ...processor, times: { ...processor.times } })),
  endianness: (): string => 'LE',
  // As if a third were used, whatever the handler holds: a browser does not tell.
  freemem: (): number => Math.floor((mebibytes() * 2 ** 20 * 2) / 3),
  getPriority: (): number => 0,
  homedir: (): string => env['HOME'] ?? `/home/${user}`,
  hostname: (): string => '169.254.100.6',
  loadavg: (): number[] => [0, 0, 0],
  machine: (): string => 'x86_64',
  networkInterfaces: (): object => ({}),
  platform: (): string => 'linux',
  release: (): string => '5.10.240-260.958.amzn2.x86_64',
  setPriority: (): void => undefined,
  tmpdir: (): string => env['TMPDIR'] ?? '/tmp',
  totalmem: (): number => mebibytes() * 2 ** 20,
  type: (): string => 'Linux',
  uptime: (): number => services.process.uptime(),
  userInfo: (): object => ({
    uid: 993,
    gid: 990,
    username: user,
    homedir: `/home/${user}`,
    shell: '/sbin/nologin',
  }),
  version: (): string => '#1 SMP Tue Jul 22 00:00:00 UTC 2025',
};
