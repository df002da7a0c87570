import { createHash } from 'node:crypto';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inline = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => hash(text));

/**
 * The policy of one built page, made from its HTML: scripts of the site and the inline ones it holds.
 * Code colours are style attributes; Monaco makes style elements, on pages that say they have it.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = [...new Set(inline(html, 'script'))];
  const styles = html.includes('data-needs-runtime-styles')
    ? ["'unsafe-inline'"]
    : [...new Set(inline(html, 'style'))];
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'style-src-elem': ["'self'", ...styles],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
