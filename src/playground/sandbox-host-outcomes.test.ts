import { describe, expect, test } from 'vitest';
import { platformOutcomes } from './sandbox-host-outcomes.ts';

describe('platformOutcomes', () => {
  test.each([
    [{ status: 0 }, 'RequestId: id Error: Runtime exited without providing a reason'],
    [{ status: 142 }, 'RequestId: id Error: Runtime exited with error: exit status 142'],
    [{ signal: 'killed' }, 'RequestId: id Error: Runtime exited with error: signal: killed'],
  ])('words an exit by %j as Lambda does', (reason, errorMessage) => {
    expect(platformOutcomes.exit('id', reason)).toEqual({
      kind: 'exit',
      errorType: 'Runtime.ExitError',
      errorMessage,
      trace: [],
    });
  });

  test('words a timeout with two decimals', () => {
    expect(platformOutcomes.timeout('id', 3_000)).toMatchObject({
      kind: 'timeout',
      errorType: 'Sandbox.Timedout',
      errorMessage: 'RequestId: id Error: Task timed out after 3.00 seconds',
    });
  });

  test('names the size of a response that is too large', () => {
    expect(platformOutcomes.oversized(7_000_000)).toMatchObject({
      kind: 'function-error',
      errorMessage:
        'Response payload size (7000000 bytes) exceeded maximum allowed payload size (6291556 bytes).',
    });
  });
});
