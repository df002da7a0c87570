import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';

/** Why CloudFront does not take an answer. */
export interface Refusal {
  kind: 'refusal';
  rule: Rule;
  /** The cause, as it stands after "because". */
  what: string;
  /** What the error page says; `null` where not even the status is documented. */
  page: string | null;
  fix: Fix;
}

/** What CloudFront does with an answer that it takes. */
export interface Note {
  kind: 'note';
  rule: Rule;
  text?: string;
  fix?: Fix;
  /** Headline of an answer that is taken as it is, though hardly as it was meant. */
  headline?: string;
  /** Headline of an answer of which something is left out. */
  partial?: string;
}

export type Finding = Refusal | Note;

const failedValidation = 'The Lambda function result failed validation';

/** What the error page says, as far as reports have shown it; the last is all that is known of the others. */
export const pageWords = {
  notJson: 'The Lambda function returned invalid json: The json output is not parsable.',
  notObject: 'The Lambda function returned invalid JSON: The JSON output must be an object type.',
  headers:
    'The Lambda function returned an invalid entry in the headers object: Each header entry in the headers object must be an array.',
  value: 'The Lambda function returned an invalid entry in the headers object.',
  readOnly: `${failedValidation}: The function tried to add, delete, or change a read-only header.`,
  disallowed: `${failedValidation}: The function tried to add a blacklisted header.`,
  body: `${failedValidation}: The body is not a string, is not an object, or exceeds the maximum size.`,
  execution:
    "The Lambda function associated with the CloudFront distribution is invalid or doesn't have the required permissions.",
  invalid: `${failedValidation}.`,
};

/** A refusal that points at a member of the answer. */
export function refusal(
  rule: Rule,
  what: string,
  page: string | null,
  [pointer, text]: readonly [pointer: string, text: string],
): Refusal {
  return {
    kind: 'refusal',
    rule,
    what,
    page,
    fix: { text, at: { in: 'response', pointer } },
  };
}

/** The answer, if it is one that CloudFront refuses. */
export function refusalOf(findings: readonly Finding[]): Refusal | undefined {
  return findings.find((one): one is Refusal => one.kind === 'refusal');
}
