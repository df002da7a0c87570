import { cognitoSources } from './cognito-sources.ts';
import { federationJudge } from './federation-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const eventType = 'cognito/inbound-federation';
const source = cognitoSources.inboundFederation.url;
const saml = sampleOf(eventType, 'saml') as {
  request: { attributes: { samlResponse: Record<string, string> } };
};
const sent = saml.request.attributes.samlResponse;
const answer = (userAttributesToMap: unknown) =>
  answerEvent(eventType, 'saml', { userAttributesToMap });
const fine = { event: 'saml', status: 'ok', source } as const;
const bad = { ...fine, status: 'rejected' } as const;

describeRows(eventType, federationJudge, [
  ...sharedRows({
    eventType,
    sample: 'saml',
    trigger: 'InboundFederation',
    echo: { status: 'ok', rules: ['keeps'] },
  }),
  {
    ...fine,
    name: 'the event comes back: all stays as it was sent',
    outcome: answerEvent(eventType, 'saml'),
    rules: ['keeps'],
    caller: { kind: 'value', value: sent },
  },
  {
    ...fine,
    name: 'all attributes, one of them changed',
    outcome: answer({ ...sent, groups: 'app-editors' }),
    rules: ['replaces'],
    headline: 'The attributes of the answer are mapped and stored.',
    fixes: [],
  },
  {
    ...fine,
    name: 'the changed attribute alone',
    outcome: answer({ groups: 'app-editors' }),
    status: 'partial',
    rules: ['replaces', 'drops'],
    headline: '3 attributes of the provider are dropped, because the answer lacks them',
    caller: { kind: 'value', value: { groups: 'app-editors' } },
    fixes: ['/response/userAttributesToMap'],
  },
  {
    ...fine,
    name: 'attributes of a provider with an ID token',
    event: 'without-user-info',
    outcome: answerEvent(eventType, 'without-user-info', {
      userAttributesToMap: { sub: '248289761002' },
    }),
    status: 'partial',
    rules: ['replaces', 'drops'],
  },
  {
    ...bad,
    name: 'an attribute is too long to be stored',
    outcome: answer({ ...sent, groups: 'x'.repeat(2049) }),
    rules: ['tooLong'],
    fixes: ['/response/userAttributesToMap/groups'],
  },
  {
    ...bad,
    name: 'an attribute is a list',
    outcome: answer({ ...sent, groups: ['app-editors'] }),
    rules: ['wrongType'],
    fixes: ['/response/userAttributesToMap/groups'],
  },
  { ...bad, name: 'the attributes are null', outcome: answer(null), rules: ['wrongType'] },
  {
    ...bad,
    name: 'the attributes are missing',
    outcome: answerEvent(eventType, 'saml', {}),
    rules: ['wrongType'],
    fixes: ['/response/userAttributesToMap'],
  },
]);
