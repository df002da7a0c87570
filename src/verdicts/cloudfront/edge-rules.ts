import { defineRules } from '../rule.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { maximumSeconds } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';

/** The rules that each trigger has, with the limits of this one. */
export function makeEdgeRules(trigger: EdgeTrigger) {
  const { isViewer, readOnly, name } = trigger;
  const isRequest = name.endsWith('-request');
  return defineRules({
    failed: {
      when: 'The function throws, exits or fails to start',
      then: "503 for the viewer; `LambdaExecutionError` in the access log and in `X-Cache`. The error itself is in the function's log, in the Region nearest to the viewer.",
      source: sources.http503,
    },
    timedOut: {
      when: `The function runs for more than ${maximumSeconds(trigger)} seconds, or than its own timeout`,
      then: isViewer
        ? '503; `LambdaExecutionError`. A viewer trigger accepts no longer timeout, and no more than 128 MB of memory.'
        : '503; `LambdaExecutionError`. An origin trigger accepts no longer timeout.',
      source: sources.http503,
    },
    notJson: {
      when: 'The answer is no JSON text',
      then: '502; `LambdaValidationError`: the output cannot be parsed.',
      source: sources.notJsonReport,
    },
    notObject: {
      when: 'The answer is no object: `null`, nothing, a list, a text',
      then: '502; `LambdaValidationError`: the output has to be an object. Of `null` alone this is not documented.',
      source: sources.notObjectReport,
    },
    malformed: {
      when: isRequest
        ? 'The answer is neither a request nor a response: the whole event, or `statusCode` for `status`'
        : 'The answer is no response: the whole event, or `statusCode` for `status`',
      then: '502; `LambdaValidationError`. CloudFront writes the reason to the log group `/aws/cloudfront/LambdaEdge/<distribution id>`.',
      source: sources.testing,
    },
    headersNotLists: {
      when: 'A header is no list of `{ "key", "value" }`, as with API Gateway\'s plain texts',
      then: '502; `LambdaValidationError`: each entry in `headers` has to be an array.',
      source: sources.headersReport,
    },
    valueNotText: {
      when: 'A `value` of a header is no text: a number, an object, missing',
      then: '502; `LambdaValidationError`: the value has to be a text, or a list of texts. The log names the header.',
      source: sources.valueReport,
    },
    badHeaderValue: {
      when: 'The value of a header holds a line break',
      then: '502; a validation error. The log names the header and the character.',
      source: sources.headerValueReport,
    },
    disallowedHeader: {
      when: 'A disallowed header is added: Connection, Keep-Alive, X-Cache, X-Real-IP, `X-Amz-Cf-*`, `X-Edge-*` and some twenty more',
      then: '502; a validation error. The log names the header.',
      source: sources.restrictionsAll,
    },
    readOnlyHeader: {
      when: `A read-only header is added, changed or deleted: ${readOnly.join(', ')}`,
      then: '502; a validation error. The log names the header.',
      source: isRequest ? sources.restrictionsAll : sources.readOnlyReport,
    },
    statusAsNumber: {
      when: '`status` is a number',
      then: "The guide asks for a text; CloudFront's own examples assign numbers.",
      source: sources.examples,
    },
  });
}
