import real from 'node:diagnostics_channel';
import { test } from 'vitest';
import own from './diagnostics-channel.ts';
import { expectAgreement } from './shared/test-agreement.ts';

test('publishes to those who subscribed as Node does', () => {
  expectAgreement(own, real, (channels) => {
    const seen: unknown[] = [];
    const listener = (message: unknown, name: string | symbol): number => seen.push(message, name);
    const before = channels.hasSubscribers('orders');
    channels.subscribe('orders', listener);
    channels.channel('orders').publish({ id: 1 });
    const answers = [before, channels.hasSubscribers('orders'), channels.channel('orders').name];
    answers.push(
      channels.unsubscribe('orders', listener),
      channels.unsubscribe('orders', listener),
    );
    channels.channel('orders').publish({ id: 2 });
    return [seen, answers, channels.channel('orders') instanceof channels.Channel];
  });
});
