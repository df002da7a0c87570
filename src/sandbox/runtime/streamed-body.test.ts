import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { preludeType, streamedBody } from './streamed-body.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zeros = new Uint8Array(8);

test('joins chunks, even within a character', () => {
  const [first, second] = [bytes('é').subarray(0, 1), bytes('é').subarray(1)];
  expect(streamedBody([first, second], 'text/plain', undefined)).toEqual({
    body: 'é',
    stream: { contentType: 'text/plain' },
    cut: false,
  });
});

test('takes status and headers off the body where the content type says so', () => {
  const chunks = [bytes('{"statusCode":201}'), zeros, bytes('a\0b')];
  expect(streamedBody(chunks, preludeType, undefined)).toMatchObject({
    body: 'a\0b',
    stream: { prelude: '{"statusCode":201}' },
  });
  expect(streamedBody([bytes('chunk')], preludeType, undefined).stream).not.toHaveProperty(
    'prelude',
  );
  expect(streamedBody(chunks, 'text/plain', undefined).stream).not.toHaveProperty('prelude');
});

test('keeps bytes that are no text, and the error that ended the stream', () => {
  const error = { errorType: 'Error', errorMessage: 'no', trace: [] };
  expect(streamedBody([new Uint8Array([255, 254])], 'image/png', error).stream).toEqual({
    contentType: 'image/png',
    base64: '//4=',
    error,
  });
});

test('shows no more than a response may have', () => {
  const { body, cut } = streamedBody([new Uint8Array(limits.responseBytes + 1)], 'x', undefined);
  expect(cut).toBe(true);
  expect(body).toHaveLength(limits.responseBytes);
});
