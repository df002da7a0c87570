import { defineRules } from '../rule.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { maximumWords } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';

/** The rules for a status and a body that the function sets. */
export function makeBodyRules(trigger: EdgeTrigger) {
  const size = maximumWords(trigger);
  const isRequest = trigger.name.endsWith('-request');
  return defineRules({
    badStatus: {
      when: '`status` is below 200 or above 599, or no number',
      then: 'CloudFront returns an error to the viewer; which one is not documented.',
      source: isRequest ? sources.generating : sources.updating,
    },
    badBody: {
      when: '`body` is no text',
      then: '502; a validation error.',
      source: sources.bodyReport,
    },
    badEncoding: {
      when: '`bodyEncoding` is `base64` and `body` does not decode, or it is neither `text` nor `base64`',
      then: 'CloudFront returns an error; which one is not documented.',
      source: sources.generating,
    },
    tooLarge: {
      when: `A response of more than ${size}, headers included`,
      then: isRequest
        ? '502; a validation error.'
        : '502; a validation error: the limit for responses that a function generates.',
      source: isRequest ? sources.generating : sources.quotas,
    },
  });
}
