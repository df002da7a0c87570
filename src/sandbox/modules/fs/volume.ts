import { Volume } from 'memfs';
import { services } from '../../services.ts';

const example = `This stands for a file on Amazon EFS that another function wrote.
The playground keeps /mnt and /tmp in memory until the next cold start.
`;

/** The files that a function finds when its environment starts. */
export function createVolume(): Volume {
  const { process, taskFiles = [] } = services;
  const volume = Volume.fromNestedJSON({}, '/', {
    process: {
      cwd: () => process.cwd(),
      platform: 'linux',
      emitWarning: (warning: string) => process.emitWarning(warning),
      env: process.env,
    },
  });
  for (const folder of [
    '/dev',
    '/etc',
    '/home',
    '/mnt/efs',
    '/opt',
    '/proc',
    '/tmp',
    '/var/runtime',
    '/var/task',
    '/usr/bin',
  ]) {
    volume.mkdirSync(folder, { recursive: true });
  }
  volume.writeFileSync('/mnt/efs/README.txt', example);
  volume.writeFileSync('/dev/null', '');
  for (const { name, code } of taskFiles) {
    const path = `/var/task/${name}`;
    volume.mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    volume.writeFileSync(path, code);
  }
  return volume;
}
