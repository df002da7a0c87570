import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { capitalise, failureWords } from '../words.ts';

/** Why Lex does not take an answer. */
export interface LexRefusal {
  rule: Rule;
  /** The cause, as it stands after "because". */
  what: string;
  fix: Fix;
  /** Name of the error; `null` where it is not documented. */
  error: string | null;
  /** What the parser said, where a report has shown it. */
  words?: string;
}

/** A refusal that points at a member of the answer. */
export function refuse(rule: Rule, what: string, pointer: string, advice: string): LexRefusal {
  const fix: Fix = { text: advice, at: { in: 'response', pointer } };
  return { rule, what, fix, error: 'DependencyFailedException' };
}

/** The same where it is not documented with which error Lex refuses. */
export function refuseSomehow(...given: Parameters<typeof refuse>): LexRefusal {
  return { ...refuse(...given), error: null };
}

/** The verdict on an answer that Lex does not take. */
export function refusedTurn({ rule, what, fix, error, words }: LexRefusal): Verdict {
  const message = 'Invalid Lambda Response: Received invalid response from Lambda';
  return makeVerdict({
    status: 'rejected',
    headline:
      error === null
        ? `Lex refuses the turn, because ${what}.`
        : `The client gets a ${error}, because ${what}.`,
    steps: [step(rule, `${capitalise(what)}. ${rule.then}`)],
    caller:
      error === null
        ? { kind: 'nothing', text: 'The client gets an error; which one is not documented.' }
        : { kind: 'error', name: error, message: words ? `${message}: ${words}` : message },
    fixes: [fix],
  });
}

/** The verdict on a function that answers nothing. */
export function failedTurn(
  outcome: JudgedOutcome,
  rules: { failed: Rule; timedOut: Rule },
): Verdict {
  const isLate = outcome.kind === 'timeout';
  const rule = isLate ? rules.timedOut : rules.failed;
  const did = failureWords(outcome);
  return makeVerdict({
    status: 'rejected',
    headline: `The client gets a DependencyFailedException, because the function ${did}.`,
    steps: [step(rule, `The function ${did}. ${rule.then}`)],
    caller: {
      kind: 'error',
      name: 'DependencyFailedException',
      message: 'Invalid Lambda Response: Received error response from Lambda: Unhandled',
    },
    fixes: [
      {
        text: isLate
          ? 'Answer sooner. For long fulfillment, switch fulfillment updates on.'
          : 'Catch the error, and close the intent as `Failed` with a message. A slot is `null` until the user has filled it.',
      },
    ],
  });
}

/** The verdict on an answer that Lex takes. */
export function takenTurn(
  headline: string,
  steps: Step[],
  messages: readonly unknown[],
  fixes: Fix[] = [],
): Verdict {
  return makeVerdict({
    status: 'ok',
    headline,
    steps,
    caller:
      messages.length > 0
        ? { kind: 'value', label: 'Messages that the user gets', value: messages }
        : {
            kind: 'nothing',
            text: "The function says nothing: the user gets the bot's own message, if there is one.",
          },
    fixes,
  });
}
