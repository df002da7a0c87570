import { defineRules } from '../rule.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { makeBodyRules } from './body-rules.ts';
import { makeEdgeRules } from './edge-rules.ts';
import { maximumWords } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';

/** What CloudFront does with a request that a function hands back, or a response that it makes. */
export function makeRequestRules(trigger: EdgeTrigger) {
  const size = maximumWords(trigger);
  const { isViewer } = trigger;
  return {
    ...makeEdgeRules(trigger),
    ...makeBodyRules(trigger),
    ...defineRules({
      badUri: {
        when: '`uri` does not begin with `/`, or is 8,192 characters or longer with the query',
        then: '502; an unsupported value fails validation.',
        source: sources.restrictionsAll,
      },
      badQuery: {
        when: '`querystring` holds spaces, control characters or `#`, or is no text',
        then: '502; an unsupported value fails validation.',
        source: sources.restrictionsAll,
      },
      cookieInRequest: {
        when: 'A `Set-Cookie` is added to the request',
        then: 'It is a header of responses: it goes to the origin at best, and the browser keeps nothing.',
        source: sources.setCookie,
      },
      readOnlyMember: {
        when: '`method` or `clientIp` is changed',
        then: 'Both are read-only. Whether CloudFront ignores the change or refuses the answer is not documented.',
        source: sources.eventStructure,
      },
      bodyNotReplaced: {
        when: '`body.data` is changed, and `action` still says `read-only`',
        then: "CloudFront ignores the new body: the origin gets the viewer's, in full.",
        source: sources.restrictionsEdge,
      },
      badReplacement: {
        when: '`action` is `replace`, and `data` is no text, or does not decode as `encoding` says',
        then: 'CloudFront returns an error. Which one is not documented.',
        source: sources.eventStructure,
      },
      replacementCut: {
        when: `\`action\` is \`replace\`, and the new body is larger than ${size}`,
        then: `The origin gets the first ${size} of it.`,
        source: sources.restrictionsEdge,
      },
      bodyReplaced: {
        when: '`action` is `replace`',
        then: "The origin gets `data` in place of the viewer's body.",
        source: sources.restrictionsEdge,
      },
      goesOn: {
        when: 'The function returns the request, changed or not',
        then: isViewer
          ? 'It goes on to the cache, and from there, if need be, to the origin.'
          : 'It goes on to the origin that it names; the answer is cached.',
        source: sources.eventStructure,
      },
      generated: {
        when: 'The function returns a response with `status`',
        then: isViewer
          ? 'The viewer gets it at once; it is not cached.'
          : 'The viewer gets it, and it goes into the cache; the origin is not asked.',
        source: sources.generating,
      },
    }),
  };
}

/** A viewer request alone. */
export const viewerRequestRules = defineRules({
  viewerCountry: {
    when: '`CloudFront-Viewer-Country` is added',
    then: '502; a validation error.',
    source: sources.restrictionsEdge,
  },
  originTooEarly: {
    when: '`origin` is set',
    then: 'Only an origin request chooses the origin. Whether CloudFront ignores it here or refuses the answer is not documented.',
    source: sources.eventStructure,
  },
  noContentWithBody: {
    when: 'Status 204 with a body',
    then: '502.',
    source: sources.generating,
  },
});

/** An origin request alone. */
export const originRequestRules = defineRules({
  badOrigin: {
    when: '`origin` holds both `custom` and `s3`, or neither, or a member that it may not have',
    then: '502; an invalid object or value fails validation.',
    source: sources.eventStructure,
  },
  customHeaderTwice: {
    when: 'A header stands in `headers` and in the `customHeaders` of the origin',
    then: '502; a name may stand in one of them only.',
    source: sources.eventStructure,
  },
  forgottenHost: {
    when: 'The domain name of the origin is changed, and `headers.host` is not',
    then: 'The new server is asked for the old host: Amazon S3 looks into the old bucket, others show the wrong site.',
    source: sources.examples,
  },
});
