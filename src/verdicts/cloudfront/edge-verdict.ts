import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Verdict } from '../verdict.ts';
import { capitalise } from '../words.ts';
import type { Finding, Refusal } from './edge-finding.ts';
import { errorPage } from './error-page.ts';

/** The verdict on an answer that CloudFront does not take. */
export function refusedVerdict({ rule, what, page, fix }: Refusal, event: unknown): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline:
      page === null
        ? `CloudFront refuses the answer, because ${what}.`
        : `The viewer gets a 502, because ${what}.`,
    steps: [step(rule, `${capitalise(what)}. ${rule.then}`)],
    caller:
      page === null
        ? { kind: 'nothing', text: 'The viewer gets an error; which one is not documented.' }
        : errorPage(502, page, event),
    fixes: [fix],
  });
}

/** The verdict on an answer that CloudFront takes, perhaps but for a part of it. */
export function takenVerdict(
  findings: readonly Finding[],
  rule: Rule,
  headline: string,
  caller: Caller,
): Verdict {
  const notes = findings.filter((one) => one.kind === 'note');
  const partial = notes.find((one) => one.partial !== undefined)?.partial;
  return makeVerdict({
    status: partial === undefined ? 'ok' : 'partial',
    headline: partial ?? notes.find((one) => one.headline !== undefined)?.headline ?? headline,
    steps: [...notes.map((note) => step(note.rule, note.text)), step(rule)],
    caller,
    fixes: notes.flatMap(({ fix }) => fix ?? []),
  });
}
