import { defineRules } from '../rule.ts';
import { macroSources } from './macro-sources.ts';

const { author, macros, recordings, resources } = macroSources;

/** What CloudFormation does with the answer of a macro. */
export const macroRules = defineRules({
  processed: {
    when: '`status` is `success`, in capitals or not, and `requestId` is that of the event',
    then: 'CloudFormation puts `fragment` in the place of what it sent.',
    source: author,
  },
  leftOut: {
    when: '`fragment` of a whole template lacks something that the event had',
    then: 'The answer replaces the fragment and is not merged into it: what is missing leaves the template, and an update of the stack deletes those resources.',
    source: author,
  },
  notSuccess: {
    when: '`status` is anything but `success`',
    then: 'The change set or stack operation fails: “Transform 123456789012::AddTags failed with: ” and `errorMessage`, or “failed without an error message”.',
    source: recordings,
  },
  malformed: {
    when: 'The answer is no object, or its `requestId` is missing or not that of the event',
    then: 'CloudFormation needs the `requestId` it sent. The operation fails; that it says “Received malformed response from transform 123456789012::AddTags”, as after an error, is likely, but not documented.',
    source: author,
  },
  noResources: {
    when: '`fragment` of a whole template has no resource',
    then: 'A template has to have one: “Template format error: At least one Resources member must be defined”.',
    source: resources,
  },
  badFragment: {
    when: '`fragment` is missing, `null`, or does not make a valid template',
    then: 'The operation fails with what is wrong with the template, such as “Template format error: unsupported structure”.',
    source: recordings,
  },
  functionError: {
    when: 'The function throws, exits or fails to start',
    then: 'The operation fails with “Received malformed response from transform 123456789012::AddTags”. What the function says of its error is in its log alone.',
    source: recordings,
  },
  timedOut: {
    when: 'The function times out',
    then: 'The operation fails. Whether CloudFormation tries again, how long it would wait, and with which words it fails is not documented.',
    source: macros,
  },
  tooLarge: {
    when: 'The macro makes the template too large',
    then: 'The operation fails with “Transformation data limit exceeded”. The result may have 51,200 bytes if the template was passed directly, 1 MB if it came from S3.',
    source: macros,
  },
});
