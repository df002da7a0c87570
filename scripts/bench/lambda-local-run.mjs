// Runs a handler several times with lambda-local in this process and prints the milliseconds as JSON.
import { readFileSync } from 'node:fs';
import { execute } from 'lambda-local';

const [lambdaPath = '', eventFile = '', count] = process.argv.slice(2);
const print = process.stdout.write.bind(process.stdout);
console.log = () => undefined;
const event = JSON.parse(readFileSync(eventFile, 'utf8'));
const times = [];
for (let run = 0; run < Number(count); run++) {
  const start = performance.now();
  await execute({ event, lambdaPath, esm: true, timeoutMs: 15_000, verboseLevel: 0 });
  times.push(performance.now() - start);
}
print(JSON.stringify(times));
