import { defineRules } from '../rule.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { makeBodyRules } from './body-rules.ts';
import { makeEdgeRules } from './edge-rules.ts';
import { originResponse, viewerResponse } from './edge-trigger.ts';

/** What CloudFront does with a response on its way to the cache. */
export const originResponseRules = {
  ...makeEdgeRules(originResponse),
  ...makeBodyRules(originResponse),
  ...defineRules({
    bodyReplaced: {
      when: 'The response has a `body`',
      then: "It takes the place of the origin's; an empty one takes that away.",
      source: sources.updating,
    },
    bodyKept: {
      when: 'The response has no `body`',
      then: 'The body of the origin goes on. The result is cached like an answer of the origin.',
      source: sources.updating,
    },
  }),
};

/** What CloudFront does with a response on its way to the viewer. */
export const viewerResponseRules = {
  ...makeEdgeRules(viewerResponse),
  ...defineRules({
    statusChanged: {
      when: '`status` is changed',
      then: 'Not possible here. How CloudFront refuses it is not documented.',
      source: sources.restrictionsEdge,
    },
    bodyNotRead: {
      when: 'The response has a `body`',
      then: 'The other triggers may set one; for this one it is not documented. Do not rely on it.',
      source: sources.updating,
    },
    passedOn: {
      when: 'The function returns the response, with other headers or the same',
      then: 'This viewer gets it, with the body there is. The cache keeps what it had.',
      source: sources.eventStructure,
    },
  }),
};
