import { expect, test, vi } from 'vitest';
import { repliesLimits } from '../run/replies.ts';
import { usualOptions } from '../state/options.ts';
import { createReplies } from './create-replies.ts';

test('a reply is kept by its key until it is emptied, and each change is told', () => {
  const replies = createReplies();
  const heard = vi.fn();
  replies.onChange(heard);
  replies.set('s3/GetObject', '{');
  replies.set('__proto__', '{}');
  expect(Object.entries(replies.read().replies)).toEqual([
    ['s3/GetObject', '{'],
    ['__proto__', '{}'],
  ]);
  replies.set('s3/GetObject', '');
  expect(Object.keys(replies.read().replies)).toEqual(['__proto__']);
  expect(heard).toHaveBeenCalledTimes(3);
});

test('what is written from outside is read, and told nobody', () => {
  const replies = createReplies();
  const heard = vi.fn();
  replies.onChange(heard);
  replies.write({ ...usualOptions, replies: { 'sns/Publish': '{}' } });
  expect(replies.read()).toEqual({ replies: { 'sns/Publish': '{}' } });
  expect(heard).not.toHaveBeenCalled();
});

test('there are no more replies than a link may hold', () => {
  const replies = createReplies();
  for (let i = 0; i <= repliesLimits.count; i += 1) replies.set(`s3/${i}`, '{}');
  expect(Object.keys(replies.read().replies)).toHaveLength(repliesLimits.count);
});
