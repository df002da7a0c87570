import { isObject, member } from '../answer.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { RecordFate, Verdict } from '../verdict.ts';
import { count } from '../words.ts';
import { pointerTo } from '../pointer-to.ts';
import { syncRules as rules } from './sync-rules.ts';

/** What Cognito Sync does with the records of an answer that has the form of the event. */
export function judgeRecords(event: unknown, answered: Record<string, unknown>): Verdict {
  const given = member(event, 'datasetRecords');
  const sent = Object.keys(isObject(given) ? given : {});
  const keys = Object.keys(answered);
  const isRemoved = (key: string): boolean =>
    member(answered[key], 'op') === 'remove' ||
    (member(answered[key], 'newValue') ?? null) === null;
  const stored = keys.filter((key) => !isRemoved(key));
  const added = stored.filter((key) => !sent.includes(key));
  const leftOut = sent.filter((key) => !keys.includes(key));
  const list = leftOut.map((key) => `\`${key}\``).join(', ');

  return makeVerdict({
    status: leftOut.length > 0 ? 'partial' : 'ok',
    headline:
      leftOut.length > 0
        ? `${count(leftOut.length, 'record')} ${leftOut.length === 1 ? 'is' : 'are'} ignored, because the answer lacks ${leftOut.length === 1 ? 'it' : 'them'}: ${list}.`
        : `${count(keys.length, 'record')} ${keys.length === 1 ? 'is' : 'are'} taken as the answer says.`,
    steps: [
      ...(stored.length > 0 || keys.length + leftOut.length === 0 ? [step(rules.stored)] : []),
      ...(keys.some(isRemoved) ? [step(rules.removed)] : []),
      ...(added.length > 0 ? [step(rules.added)] : []),
      ...(leftOut.length > 0 ? [step(rules.leftOut, `${list}: ${rules.leftOut.then}`)] : []),
    ],
    caller: {
      kind: 'value',
      label: 'Records after the update; `null` is deleted',
      value: Object.fromEntries(
        keys.map((key) => [key, isRemoved(key) ? null : member(answered[key], 'newValue')]),
      ),
    },
    records: sent.map((key): RecordFate => {
      const at = { id: key, pointer: `/datasetRecords${pointerTo(key)}` };
      if (leftOut.includes(key)) return { ...at, fate: 'lost', text: 'ignored: stays as it was' };
      return { ...at, fate: 'done', text: isRemoved(key) ? 'deleted' : 'stored' };
    }),
    fixes:
      leftOut.length > 0
        ? [
            {
              text: 'Leave the record in the answer; to delete it, set its `op` to `remove`.',
              at: { in: 'response', pointer: '/datasetRecords' },
            },
          ]
        : [],
  });
}
