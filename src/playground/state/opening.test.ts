import { describe, expect, test } from 'vitest';
import type { PlaygroundData } from '../../catalog/playground-data.ts';
import { decideOpening, isPristine, pristine, toSharedState, withHandler } from './opening.ts';

const data: PlaygroundData = {
  id: 'sqs/messages',
  title: 'Messages',
  integration: { id: 'sqs', shortName: 'SQS', invocation: 'event-source-mapping' },
  samples: [
    { name: 'standard', title: 'Standard', lookAt: '', text: '{"a":1}\n' },
    { name: 'fifo', title: 'FIFO', lookAt: '', text: '{"a":2}\n' },
  ],
  handlers: [
    { name: 'default', title: 'Default', lookAt: '', code: 'good' },
    { name: 'mistake', title: 'Mistake', lookAt: '', code: 'bad' },
    {
      name: 'unset',
      title: 'Unset',
      lookAt: '',
      code: 'unset',
      options: { reportBatchItemFailures: true, maxReceiveCount: 5 },
      earns: { sample: 'fifo', verdict: 'lost' },
    },
  ],
  eventSchema: '',
  responseSchema: null,
  validators: '',
};
const edits = {
  state: { eventType: 'sqs/messages', event: '{"edited":1}', handler: 'good' },
  sample: 'fifo',
  handlerName: 'default',
};

describe('decideOpening', () => {
  test('shows the first sample and handler where nothing is asked', () => {
    expect(decideOpening({ data })).toEqual({
      work: {
        sample: 'standard',
        handlerName: 'default',
        event: '{"a":1}\n',
        handler: 'good',
        language: 'typescript',
        timeout: 3,
        runtime: 'nodejs24.x',
        environment: '',
        files: [],
        replies: {},
        verdict: {},
        playOut: 0,
      },
      origin: 'sample',
      messages: [],
    });
  });

  test('shows what the query names', () => {
    const { work, origin } = decideOpening({ data, query: { sample: 'fifo', handler: 'mistake' } });
    expect(work).toMatchObject({ event: '{"a":2}\n', handler: 'bad' });
    expect(origin).toBe('sample');
  });

  test('brings the sample and the options that a handler is to be seen with', () => {
    const verdict = { reportBatchItemFailures: true, maxReceiveCount: 5 };
    expect(decideOpening({ data, query: { handler: 'unset' } }).work).toMatchObject({
      sample: 'fifo',
      verdict,
    });
    expect(
      decideOpening({ data, query: { handler: 'unset', sample: 'standard' } }).work.sample,
    ).toBe('standard');
    const options = { maxReceiveCount: 2 };
    const link = { eventType: 'sqs/messages', handler: 'unset', options };
    expect(decideOpening({ data, link }).work.verdict).toEqual({ ...verdict, ...options });
    const own = { ...link, handler: 'my own' };
    expect(decideOpening({ data, link: own }).work.verdict).toEqual(options);
  });

  test('changes the sample with the handler where nobody has chosen one', () => {
    const first = withHandler(data, pristine(data), 'unset');
    expect(first).toMatchObject({ sample: 'fifo', handlerName: 'unset', handler: 'unset' });
    expect(first.verdict).toEqual({ reportBatchItemFailures: true, maxReceiveCount: 5 });
    const edited = { ...pristine(data), event: '{"edited":1}' };
    expect(withHandler(data, edited, 'unset')).toMatchObject({
      sample: 'standard',
      event: '{"edited":1}',
    });
  });

  test('says which names are unknown, and shows the first instead', () => {
    const opening = decideOpening({ data, query: { sample: 'nope', handler: '<b>' } });
    expect(opening.work).toMatchObject({ sample: 'standard', handlerName: 'default' });
    expect(opening.messages).toMatchInlineSnapshot(`
      [
        "\`sqs/messages\` has no sample \`nope\`. Here is its first one.",
        "\`sqs/messages\` has no handler \`<b>\`. Here is its first one.",
      ]
    `);
  });

  test('brings earlier edits back, but not over a sample that was asked for', () => {
    expect(decideOpening({ data, edits })).toMatchObject({
      work: { event: '{"edited":1}', sample: 'fifo' },
      origin: 'edits',
    });
    expect(decideOpening({ data, edits, query: { sample: 'standard' } })).toMatchObject({
      work: { event: '{"a":1}\n' },
      origin: 'sample',
    });
  });

  test('puts a link before all else', () => {
    const link = { eventType: 'sqs/messages', handler: 'evil()', options: { timeout: 9 } };
    const { work, origin } = decideOpening({ data, edits, link, query: { sample: 'fifo' } });
    expect(origin).toBe('link');
    expect(work).toMatchObject({ handler: 'evil()', event: '{"a":2}\n', timeout: 9 });
  });

  test('knows a link to one’s own edits', () => {
    expect(decideOpening({ data, edits, link: edits.state }).origin).toBe('edits');
  });

  test('knows that a link differs from one’s own edits in its settings alone', () => {
    const link = { ...edits.state, options: { runtime: 'nodejs22.x' as const } };
    const opening = decideOpening({ data, link, edits });
    expect(opening).toMatchObject({ origin: 'link', work: { runtime: 'nodejs22.x' } });
  });

  test('selects the sample whose text a link holds', () => {
    const link = { eventType: 'sqs/messages', event: '{"a":2}\n' };
    expect(decideOpening({ data, link }).work).toMatchObject({
      sample: 'fifo',
      handlerName: 'default',
    });
  });
});

describe('isPristine', () => {
  test('notices every edit', () => {
    const work = pristine(data, 'fifo', 'mistake');
    expect(isPristine(data, work)).toBe(true);
    for (const edit of [
      { event: '{}' },
      { handler: '' },
      { language: 'javascript' as const },
      { timeout: 4 },
      { runtime: 'nodejs22.x' as const },
      { environment: 'STAGE=' },
      { files: [{ name: 'a.mjs', code: '' }] },
    ])
      expect(isPristine(data, { ...work, ...edit })).toBe(false);
  });
});

describe('toSharedState', () => {
  test('holds what a link brings back', () => {
    const work = {
      ...pristine(data),
      event: '[]',
      timeout: 7,
      runtime: 'nodejs22.x' as const,
      environment: 'STAGE=dev\n',
      files: [{ name: 'a.mjs', code: 'export {}' }],
    };
    const link = toSharedState(data, work);
    expect(link).toEqual({
      eventType: 'sqs/messages',
      event: '[]',
      handler: 'good',
      language: 'typescript',
      options: {
        timeout: 7,
        runtime: 'nodejs22.x',
        environment: { STAGE: 'dev' },
        files: [{ name: 'a.mjs', code: 'export {}' }],
      },
    });
    expect(decideOpening({ data, link }).work).toEqual(work);
  });
});
