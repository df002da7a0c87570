import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const directives = (html: string): Map<string, string[]> =>
  new Map(
    contentSecurityPolicy(html)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('contentSecurityPolicy', () => {
  test('without inline scripts only files of the site run', () => {
    expect(directives('<p>x</p><script src="/a.js"></script>').get('script-src')).toEqual([
      "'self'",
    ]);
  });

  test('each inline script is named by its hash, once', () => {
    const html = '<script>a()</script><script type="module">b()</script><script>a()</script>';
    expect(directives(html).get('script-src')).toEqual(["'self'", hash('a()'), hash('b()')]);
  });

  test('data in a script element needs no hash', () => {
    expect(directives('<script type="application/json">{}</script>').get('script-src')).toEqual([
      "'self'",
    ]);
  });

  test('style elements are named by their hash, style attributes are allowed', () => {
    const found = directives('<style>p{}</style><p style="color:red">');
    expect(found.get('style-src-elem')).toEqual(["'self'", hash('p{}')]);
    expect(found.get('style-src-attr')).toEqual(["'unsafe-inline'"]);
  });

  test('only a page that says so may make style elements, for a hash would forbid it', () => {
    const html = '<style>p{}</style><div data-needs-runtime-styles></div>';
    expect(directives(html).get('style-src-elem')).toEqual(["'self'", "'unsafe-inline'"]);
  });

  test('nothing is loaded from elsewhere, and nothing is evaluated', () => {
    const policy = contentSecurityPolicy('<script>a()</script>');
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(directives('').get('script-src')).not.toContain("'unsafe-inline'");
    for (const name of ['worker-src', 'frame-src', 'connect-src', 'form-action'])
      expect(directives('').get(name), name).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri'])
      expect(directives('').get(name), name).toEqual(["'none'"]);
  });
});
