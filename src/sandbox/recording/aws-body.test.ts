import { Buffer } from 'node:buffer';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { streamingBody } from './aws-body.ts';

const body = (text: string): ReturnType<typeof streamingBody> => streamingBody(Buffer.from(text));

test('a body is read as text, in the encoding that is asked for', async () => {
  expect(await body('hé').transformToString()).toBe('hé');
  expect(await body('hi').transformToString('base64')).toBe('aGk=');
  expect(await streamingBody(new Uint8Array([0xe9])).transformToString('windows-1252')).toBe('é');
});

test('a body is read as bytes', async () => {
  expect(await body('hi').transformToByteArray()).toEqual(new Uint8Array([104, 105]));
});

test('a body is read once', async () => {
  const once = body('hi');
  await once.transformToString();
  await expect(once.transformToString()).rejects.toThrow(
    'The stream has already been transformed.',
  );
  expect(() => once.transformToWebStream()).toThrow('The stream has already been transformed.');
});

test('a body is a stream: iterated, piped, or of the web', async () => {
  const chunks: unknown[] = [];
  for await (const chunk of body('hi')) chunks.push(chunk);
  expect(chunks).toEqual([Buffer.from('hi')]);

  const piped = body('hi').pipe(new PassThrough());
  expect((await piped.toArray()).join('')).toBe('hi');

  expect(await new Response(body('hi').transformToWebStream()).text()).toBe('hi');
});

test('an empty body ends at once', async () => {
  expect(await body('').transformToString()).toBe('');
});
