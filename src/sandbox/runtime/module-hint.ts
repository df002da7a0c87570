import type { Notice } from '../protocol.ts';

/** What a reader can do about an import that Lambda might know and the playground does not. */
export function moduleHint(specifier: string): Notice {
  const known = /^(?:node:|@aws-sdk\/|@smithy\/)/.test(specifier);
  const reason = known
    ? `\`${specifier}\` is there in Lambda, but not yet in the playground.`
    : `\`${specifier}\` is not in the playground, which runs the handler alone, without packages or other files.`;
  return {
    code: 'module-unavailable',
    text: `${reason} What works: the language itself and the globals that Lambda and browsers share, such as \`URL\`, \`atob\`, \`TextDecoder\` and \`structuredClone\`; and \`import type\` of anything.`,
  };
}
