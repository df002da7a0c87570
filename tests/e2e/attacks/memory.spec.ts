import { attack } from './support/attack.ts';
import type { Attack } from './support/attack.ts';

// Nothing limits a worker's memory but the clock: each of these has a second, and the frame goes.
const handler = (body: string): string => `export const handler = async (event) => { ${body} };`;
const bomb = (number: number, name: string, body: string, more: Partial<Attack> = {}): void => {
  attack(number, name, {
    code: handler(body),
    ends: ['timeout', 'exit', 'function-error', 'response'],
    ...more,
  });
};

bomb(26, 'arrays that pile up', 'const a = []; for (;;) a.push(new Array(1e6).fill(a.length));', {
  ends: ['timeout', 'exit'],
});

bomb(27, 'buffers of 256 MB, held', 'const a = []; for (;;) a.push(new ArrayBuffer(2 ** 28));');

bomb(28, 'a string that doubles', "let text = 'x'; for (;;) text += text;", {
  ends: 'function-error',
  errorType: 'RangeError',
});

bomb(
  29,
  'memories of WebAssembly',
  'const a = []; for (;;) a.push(new WebAssembly.Memory({ initial: 1, maximum: 65536 }));',
);

bomb(
  30,
  'a bomb of zeros in a DecompressionStream',
  `const zeros = new Blob(Array(64).fill(new Uint8Array(1e6)));
   const packed = await new Response(zeros.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
   const all = [];
   for (;;) all.push(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());`,
  { ends: ['timeout', 'exit'] },
);

bomb(31, 'a response of twenty million characters', "return 'x'.repeat(20e6)", {
  ends: 'function-error',
  errorType: 'Function.ResponseSizeTooLarge',
  notices: ['response-too-large'],
});

bomb(32, 'log lines of a million characters', "for (;;) console.log('x'.repeat(1e6));", {
  ends: 'timeout',
  check: ({ logs }) => {
    if (logs.length > 3) throw new Error(`${logs.length} lines reached the page`);
  },
});

bomb(
  33,
  'addresses of blobs, by the hundred thousand',
  'for (;;) URL.createObjectURL(new Blob([String(Math.random())]));',
  { ends: 'timeout' },
);

bomb(
  90,
  'blobs of ten megabytes, kept by the browser',
  'const a = []; for (;;) a.push(new Blob([crypto.getRandomValues(new Uint8Array(65536)), new Uint8Array(1e7)]));',
);

bomb(
  91,
  'objects in a Map without end',
  'const m = new Map(); for (;;) m.set({}, { a: [m.size] });',
);

bomb(
  92,
  'a response that unfolds to far more than it is',
  `
  let deep = ['x'.repeat(1000)];
  for (let i = 0; i < 30; i++) deep = [deep, deep];
  return deep;`,
);

bomb(
  93,
  'a line that unfolds to far more than it is when it is logged',
  `
  let deep = ['x'.repeat(1000)];
  for (let i = 0; i < 30; i++) deep = [deep, deep];
  console.log('%j', deep); console.log(JSON.parse('['.repeat(5e3) + ']'.repeat(5e3)));
  return 1;`,
);

bomb(94, 'a recursion without end', 'const again = () => again() + 1; return again();', {
  ends: 'function-error',
  errorType: 'RangeError',
});

bomb(
  95,
  'structured clones of structured clones',
  `
  let value = { data: new Uint8Array(1e6) };
  for (;;) value = { a: structuredClone(value), b: value };`,
);

bomb(
  96,
  'messages into a channel that nobody reads',
  `
  const { port1 } = new MessageChannel();
  for (;;) port1.postMessage('x'.repeat(1e6));`,
  { ends: ['timeout', 'exit'] },
);
