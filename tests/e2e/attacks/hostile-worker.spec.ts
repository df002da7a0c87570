import { attack } from './support/attack.ts';
import type { Attack } from './support/attack.ts';

// As if a handler had taken the runtime over, its port to the page included: the page's own checks
// are all that is left.
const hostile = (
  number: number,
  name: string,
  worker: string,
  more: Partial<Attack> = {},
): void => {
  attack(number, name, { worker, ends: 'exit', ...more });
};
const started = "say({ type: 'ready' }); say({ type: 'loaded', initMs: 1 });";
const answer = "{ type: 'response', requestId: request.requestId, body: '1', durationMs: 1 }";
const onRequest = (body: string): string =>
  `${started} port.onmessage = ({ data: request }) => { ${body} };`;

hostile(
  35,
  'a flood past the port',
  "say({ type: 'ready' }); for (;;) postMessage('x'.repeat(1e5));",
);

hostile(
  36,
  'answers to requests that nobody made',
  `${started} for (;;) say({ type: 'response', requestId: 'old', body: '"forged"', durationMs: 1 });`,
);

hostile(70, 'a flood of text that is no message', "for (;;) port.postMessage('x'.repeat(1e5));");

hostile(
  39,
  'objects, deep, wide and sparse, instead of text',
  `let deep = []; for (let i = 0; i < 1e4; i++) deep = [deep];
   const wide = {}; for (let i = 0; i < 1e5; i++) wide['k' + i] = i;
   const sparse = []; sparse[2 ** 32 - 2] = 1;
   for (;;) for (const value of [deep, wide, sparse, new Map([[1, wide]]), new Error('x'), 1n])
     port.postMessage(value);`,
);

hostile(
  71,
  'buffers and ports by the thousand',
  `for (;;) {
     const buffer = new ArrayBuffer(1e6);
     port.postMessage({ type: 'ready', buffer }, [buffer, new MessageChannel().port1]);
   }`,
);

hostile(72, 'the word that it is ready, without end', "for (;;) say({ type: 'ready' });");

hostile(
  73,
  'the word that it has loaded, without end',
  `${started} for (;;) say({ type: 'loaded', initMs: 1 });`,
);

attack(74, 'the word that it has loaded, now and then, to gain time', {
  worker: `${started} setInterval(() => { say({ type: 'loaded', initMs: 1 }); say({ type: 'ready' }); }, 200);`,
  ends: 'timeout',
});

hostile(
  75,
  'notices without end',
  `${started} for (let i = 0; ; i++) say({ type: 'notice', notice: { code: 'log-limit', text: 'x'.repeat(1900) + i } });`,
);

hostile(
  76,
  'recorded calls without end',
  `${started} for (let id = 1; ; id++) say({ type: 'call', call: { id, atMs: 1, reply: '{}', kind: 'aws',
     service: 's3', operation: 'GetObject', input: 'x'.repeat(1e5) } });`,
);

hostile(
  77,
  'log lines without end, each below the cap',
  `${started} for (;;) say({ type: 'log', line: { level: 'INFO', text: 'x'.repeat(1e4), time: 0 } });`,
);

hostile(
  78,
  'empty log lines without end',
  `${started} for (;;) say({ type: 'log', line: { level: 'INFO', text: '', time: 0 } });`,
);

hostile(
  79,
  'answers of thirteen million characters to nobody',
  `${started} const body = 'x'.repeat(12.9e6);
   for (;;) say({ type: 'response', requestId: 'old', body, durationMs: 1 });`,
);

hostile(
  80,
  'messages of two hundred million characters',
  "const text = 'x'.repeat(2e8); for (;;) port.postMessage(text);",
);

hostile(
  81,
  'messages of brackets, nested a million deep',
  `${started} const deep = '['.repeat(1e6) + ']'.repeat(1e6);
   for (;;) port.postMessage('{"type":"log","line":' + deep + '}');`,
);

attack(82, 'an answer with members of wrong types, then a right one', {
  worker: onRequest(`
    const right = ${answer};
    const wrong = { requestId: [0, null, {}, 'x'.repeat(1e3)], body: [0, {}, [], null, true],
      durationMs: [-1, NaN, '1', 1e9, {}], type: ['constructor', '__proto__', 'RESPONSE', 0, null],
      stream: [0, 'x', [], { contentType: 1 }, { contentType: 'a', prelude: {} }, { contentType: 'a', error: 1 }] };
    for (const [name, values] of Object.entries(wrong)) for (const value of values) say({ ...right, [name]: value });
    port.postMessage('{"type":"response","__proto__":{"requestId":"' + request.requestId + '","body":"forged","durationMs":1}}');
    say(right);`),
  ends: 'response',
  answers: 1,
});

attack(83, 'messages after the response', {
  worker: onRequest(`
    say(${answer});
    for (let i = 0; i < 90; i++) say(${answer.replace("'1'", "'2'")});
    say({ type: 'exit', requestId: request.requestId, reason: { status: 0 }, durationMs: 1 });`),
  times: 2,
  ends: ['response', 'exit', 'timeout'],
  answers: 1,
});

attack(84, 'members named as those of prototypes', {
  worker: onRequest(`
    const line = '{"level":"__proto__","text":"x","time":1}';
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      port.postMessage('{"type":"' + name + '","' + name + '":{"polluted":true}}');
      port.postMessage('{"type":"log","' + name + '":{"polluted":true},"line":' + line + '}');
    }
    say({ ...${answer}, __proto__: undefined, ['__proto__']: { polluted: true } });`),
  ends: 'response',
  answers: 1,
});

attack(85, 'an error with texts and a trace beyond all bounds', {
  worker: onRequest(`
    const error = { errorType: 'x'.repeat(1e6), errorMessage: 'x'.repeat(1e6), trace: Array(1e5).fill('    at x') };
    say({ type: 'error', requestId: request.requestId, error, durationMs: 1 });`),
  ends: 'exit',
});

attack(86, 'lone surrogates, NUL and separators in every text', {
  worker: onRequest(`
    const odd = '\\ud800\\u0000\\u2028\\u2029\\ufeff\\udfff\\u202e';
    say({ type: 'log', line: { level: 'INFO', text: odd, time: 1 } });
    say({ ...${answer}, body: JSON.stringify(odd) });`),
  ends: 'response',
  answers: '\ud800\u0000\u2028\u2029\ufeff\udfff\u202e',
});

attack(87, 'a worker that says nothing', {
  worker: 'for (;;);',
  ends: 'exit',
});

attack(88, 'a worker that closes at once', { worker: 'self.close();', ends: 'exit' });

attack(89, 'a worker that throws without end', {
  worker: "setInterval(() => { throw new Error('x'.repeat(1e6)); }, 0); say({ type: 'ready' });",
  ends: 'exit',
});
