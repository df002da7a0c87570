import { defineSources } from '../rule.ts';

/** Where the rules of Alexa come from. */
export const alexaSources = defineSources({
  requestResponse: [
    'Alexa: request and response JSON reference',
    'https://developer.amazon.com/ja-JP/docs/custom-skills/request-and-response-json-reference.html',
    '2026-11-24',
  ],
  session: [
    'Alexa: manage the skill session and session attributes',
    'https://developer.amazon.com/ja-JP/docs/custom-skills/manage-skill-session-and-session-attributes.html',
    '2026-11-30',
  ],
  audioPlayer: [
    'Alexa: AudioPlayer interface reference',
    'https://developer.amazon.com/ja-JP/docs/custom-skills/audioplayer-interface-reference.html',
    '2026-11-30',
  ],
  audioReport: [
    'alexa-response: issue 1, what an AudioPlayer directive needs',
    'https://github.com/cameronhunter/alexa/issues/1',
    '2026-11-30',
  ],
  thrownReport: [
    'alexa-skills-dotnet: issue 127, INVALID_RESPONSE after an error of the function',
    'https://github.com/timheuer/alexa-skills-dotnet/issues/127',
    '2026-11-30',
  ],
  nullReport: [
    'alexa-skills-kit-sdk-for-nodejs: issue 425, the response was null',
    'https://github.com/alexa/alexa-skills-kit-sdk-for-nodejs/issues/425',
    '2026-11-30',
  ],
  ssmlReport: [
    'internet-archive-voice-apps: issue 197, invalid SSML, and System.ExceptionEncountered',
    'https://github.com/internetarchive/internet-archive-voice-apps/issues/197',
    '2026-11-30',
  ],
  ampersandReport: [
    'alexa-skills-kit-sdk-for-nodejs: issue 25, an ampersand in SSML',
    'https://github.com/alexa/alexa-skills-kit-sdk-for-nodejs/issues/25',
    '2026-11-30',
  ],
  screenReport: [
    'skill-sample-nodejs-level-up-riddles: issue 1, APL for devices without it',
    'https://github.com/alexa-labs/skill-sample-nodejs-level-up-riddles/issues/1',
    '2026-11-30',
  ],
  canFulfill: [
    'Alexa: implement CanFulfillIntentRequest for name-free interactions',
    'https://developer.amazon.com/docs/custom-skills/implement-canfulfillintentrequest-for-name-free-interaction.html',
    '2026-11-30',
  ],
  speechReport: [
    'Telegram-Connect: issue 6, speech exceeds the allowed size',
    'https://github.com/LorenzHW/Telegram-Connect/issues/6',
    '2026-11-24',
  ],
  sizeReport: [
    'AlexaSkillsKit.NET: issue 46, exceeded max response size',
    'https://github.com/AreYouFreeBusy/AlexaSkillsKit.NET/issues/46',
    '2026-11-24',
  ],
  cardReport: [
    'alexa-app: issue 168, the limits of a response',
    'https://github.com/alexa-js/alexa-app/issues/168',
    '2026-11-24',
  ],
  timeoutReport: [
    'Alexa-ChatGPT: how it deals with the eight seconds',
    'https://devpost.com/software/alexa-chatgpt',
    '2026-11-24',
  ],
  endReport: [
    'flask-ask: issue 26, no response to a SessionEndedRequest',
    'https://github.com/johnwheeler/flask-ask/issues/26',
    '2026-11-30',
  ],
  alexaResponse: [
    'Alexa.Response interface',
    'https://developer.amazon.com/en-US/docs/alexa/device-apis/alexa-response.html',
    '2026-11-24',
  ],
  troubleshooting: [
    'Alexa: troubleshooting guide for smart home skills',
    'https://developer.amazon.com/en-US/docs/alexa/smarthome/troubleshooting-guide.html',
    '2026-11-24',
  ],
  commonIssues: [
    'Alexa blog: troubleshooting common issues with smart home skills',
    'https://developer.amazon.com/en-US/blogs/alexa/device-makers/2020/12/common-issues-in-alexa-smart-home-skills-and-how-to-troubleshoot-them',
    '2026-11-30',
  ],
  validating: [
    'Alexa blog: validating Smart Home Skill API responses',
    'https://developer.amazon.com/blogs/alexa/post/eaf859ff-043d-48ad-b347-02f755bdae99/validating-smart-home-skill-api-responses',
    '2026-11-30',
  ],
  messageSchema: [
    'alexa-smarthome: sample messages and message schema',
    'https://github.com/alexa/alexa-smarthome',
    '2026-11-24',
  ],
  version2Report: [
    'Report: payload version 2 finds no devices',
    'https://qiita.com/paper2/items/6fb3b5a96b91a249c12c',
    '2026-11-24',
  ],
  tokenReport: [
    'alexa-skills-kit-sdk-for-nodejs: issue 275, why a device does not respond',
    'https://github.com/alexa/alexa-skills-kit-sdk-for-nodejs/issues/275',
    '2026-11-30',
  ],
});
