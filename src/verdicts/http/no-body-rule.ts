import { defineRules, defineSources } from '../rule.ts';

const { semantics } = defineSources({
  semantics: [
    'RFC 9110: HTTP semantics, 204 No Content',
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5',
    '2026-11-30',
  ],
});

/** What HTTP itself says of every response, whoever sends it. */
export const noBodyRule = defineRules({
  noBody: {
    when: 'There is a body, but the status is 204 or 304, or the request is a HEAD',
    then: 'The client gets no body: such a response ends with its headers.',
    source: semantics,
  },
});
