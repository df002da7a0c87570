import { describe, expect, test } from 'vitest';
import { compareBehaviour } from './compare-behaviour.ts';
import type { Behaviour, Post } from './runtime-case.ts';

const post: Post = {
  to: '/invocation/{id}/response',
  contentType: 'application/json',
  body: '{"a":1}',
  bodyLength: 7,
};
const behaviour: Behaviour = {
  posts: [post],
  stdout: '2026-11-23T14:04:18.480Z\t8476a536-e9f4-11e8-9739-2dfe598c3fcd\tINFO\ta\n',
  stderr: '',
  exit: null,
};
const places = (other: Partial<Behaviour>): string[] =>
  compareBehaviour(behaviour, { ...behaviour, ...other }).map(({ where }) => where);

describe('compareBehaviour', () => {
  test('finds nothing where only times and ids differ', () => {
    expect(
      places({
        stdout: '2027-01-01T00:00:00.000Z\t11111111-2222-3333-4444-555555555555\tINFO\ta\n',
      }),
    ).toEqual([]);
  });

  test.each<[string, Partial<Behaviour>, string[]]>([
    ['a body', { posts: [{ ...post, body: '{"a":2}' }] }, ['posts[0].body']],
    ['a missing post', { posts: [] }, ['posts']],
    ['another post', { posts: [post, post] }, ['posts']],
    ['the kind of a post', { posts: [{ ...post, to: '/invocation/{id}/error' }] }, ['posts[0].to']],
    ['a content type', { posts: [{ ...post, contentType: 'x' }] }, ['posts[0].contentType']],
    ['a length', { posts: [{ ...post, bodyLength: 8 }] }, ['posts[0].bodyLength']],
    ['an error type', { posts: [{ ...post, errorType: 'x' }] }, ['posts[0].errorType']],
    ['trailers', { posts: [{ ...post, trailers: { a: 'b' } }] }, ['posts[0].trailers']],
    ['a level', { stdout: behaviour.stdout.replace('INFO', 'WARN') }, ['stdout']],
    ['a line that is missing', { stdout: '' }, ['stdout']],
    ['stderr', { stderr: 'x\n' }, ['stderr']],
    ['an exit', { exit: 1 }, ['exit']],
    ['a signal', { exit: 'SIGKILL' }, ['exit']],
  ])('finds %s', (_name, other, expected) => {
    expect(places(other)).toEqual(expected);
  });

  test('shows both texts', () => {
    expect(compareBehaviour(behaviour, { ...behaviour, exit: 1 })).toEqual([
      { where: 'exit', recorded: 'null', observed: '1' },
    ]);
  });

  test('compares frames of the function and no others', () => {
    const error = (...frames: string[]): Behaviour => ({
      ...behaviour,
      posts: [{ ...post, body: JSON.stringify({ trace: ['Error: a', ...frames] }) }],
    });
    const own = '    at handler (file:///var/task/index.mjs:2:7)';
    const inner = '    at run (file:///var/runtime/index.mjs:85:12)';
    expect(compareBehaviour(error(own, inner), error(own))).toEqual([]);
    expect(compareBehaviour(error(own), error(own.replace(':7', ':8')))).toHaveLength(1);
    expect(compareBehaviour(error(own), error(inner))).toHaveLength(1);
  });

  test('compares the beginning and the length of a long body', () => {
    const long = { ...behaviour, posts: [{ ...post, body: '"xxx', bodyLength: 4_000 }] };
    const all = (body: string): Behaviour => ({
      ...behaviour,
      posts: [{ ...post, body, bodyLength: body.length }],
    });
    expect(compareBehaviour(long, all(`"${'x'.repeat(3_998)}"`))).toEqual([]);
    expect(compareBehaviour(long, all(`"${'x'.repeat(3_000)}"`))).toHaveLength(1);
    expect(compareBehaviour(long, all(`"${'y'.repeat(3_998)}"`))).toHaveLength(1);
  });

  test('reads the error in trailers', () => {
    const failed = (message: string): Behaviour => ({
      ...behaviour,
      posts: [
        {
          ...post,
          trailers: {
            'Lambda-Runtime-Function-Error-Body': Buffer.from(message).toString('base64'),
          },
        },
      ],
    });
    expect(compareBehaviour(failed('a'), failed('b'))[0]?.recorded).toContain('error-body: a');
  });

  test('takes raw text and the entry after it apart, as the log does', () => {
    const glued = { ...behaviour, stdout: `raw${behaviour.stdout}` };
    const apart = { ...behaviour, stdout: `raw\n${behaviour.stdout}` };
    expect(compareBehaviour(glued, apart)).toEqual([]);
    expect(compareBehaviour(glued, behaviour)).toHaveLength(1);
  });
});
