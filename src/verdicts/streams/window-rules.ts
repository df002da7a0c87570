import type { Source } from '../../catalog/types.ts';
import { defineRules } from '../rule.ts';
import { streamRules } from './stream-rules.ts';
import type { StreamFacts } from './stream-rules.ts';

/** Where the rules of windows come from. */
export interface WindowFacts extends StreamFacts {
  windows: Source;
  windowTypes: Source;
}

/** What Lambda does with a batch within a tumbling window. */
export function windowRules(facts: WindowFacts) {
  const { windows, windowTypes, failures } = facts;
  const { failed, allSucceeded, ...rest } = streamRules(facts);
  // Such answers have no `state`; and what cutting does to the state is not documented.
  const { emptyAnswer: _empty, notRead, cut: _cut, cutAtNamed: _cutAtNamed, ...shared } = rest;
  return {
    ...defineRules({
      failed: { ...failed, source: windows },
      noState: {
        when: 'The answer has no `state`',
        then: 'The invocation counts as failed, and the batch is tried again. Of a `state` that is null this is not documented, but likely.',
        source: windows,
      },
      allSucceeded: {
        ...allSucceeded,
        when: 'The answer has a `state`, and names no failure',
        source: windows,
      },
      stateHandedOn: {
        when: 'The window goes on',
        then: 'The next invocation of this window and shard gets the `state` of the answer.',
        source: windows,
      },
      tooLarge: {
        when: 'The state grows beyond 1 MB',
        then: 'Lambda ends the window early, and says so with `isWindowTerminatedEarly`.',
        source: windows,
      },
      finalInvocation: {
        when: 'The final invocation succeeds (`isFinalInvokeForWindow`)',
        then: 'The window is complete: Lambda drops the state, and the next window begins with an empty one.',
        source: windows,
      },
      earlyEnd: {
        when: 'An invocation with `isWindowTerminatedEarly` succeeds',
        then: 'Lambda drops the state, and the next invocation goes on in the same window with an empty one.',
        source: windowTypes,
      },
      finalFails: {
        when: 'The final invocation fails',
        then: 'Lambda reads nothing more from the shard until that invocation succeeds.',
        source: windows,
      },
      partialState: {
        when: '`batchItemFailures` names a record beside `state`',
        then: 'Lambda goes on from that record. Whether it keeps the `state` of that answer is not documented; it is taken here as kept, because it holds what is done.',
        source: failures,
      },
    }),
    ...shared,
    ...defineRules({
      notRead: {
        ...notRead,
        when: 'The mapping lacks `ReportBatchItemFailures`, and the answer has `batchItemFailures`',
        then: 'Only `state` is read: the checkpoint moves behind the batch, and records that the answer names as failed are never sent again.',
      },
    }),
  };
}
