import { describe, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import type { LinkFinding } from './check-links.ts';
import { readHtml } from './read-html.ts';
import { readJson, readSitemap } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';

const origin = 'https://example.org';

function check(pages: Record<string, string>, base = '/', assets: string[] = []): LinkFinding[] {
  const documents = Object.entries(pages).map(([file, text]) => {
    if (file.endsWith('.html')) return readHtml(file, text);
    if (file.endsWith('.md')) return readMarkdown(file, text);
    if (file.endsWith('.xml')) return readSitemap(file, text);
    return readJson(file, text, origin + base);
  });
  return checkLinks({
    origin,
    base,
    files: new Set([...Object.keys(pages), ...assets]),
    documents,
  });
}

const problems = (findings: LinkFinding[]): string[] =>
  findings.map(({ link, problem }) => `${link}: ${problem}`);

describe('checkLinks', () => {
  test('accepts links to pages, files, ids and other sites', () => {
    const home =
      '<a href="guides/">1</a><a href="/guides/#a">2</a><a href="#top">3</a><i id="top"></i>' +
      '<img src="/a.png" srcset="/a.png 1x, /b.png 2x"><a href="https://elsewhere.org/x">4</a>' +
      '<a href="mailto:a@example.org">5</a><a href="/guides/#v1=abc">6</a>';
    const guide = '<h2 id="a">A</h2><a href="../">home</a>';
    const pages = { 'index.html': home, 'guides/index.html': guide };
    expect(check(pages, '/', ['a.png', 'b.png'])).toEqual([]);
  });

  test('finds a page that is not there', () => {
    expect(problems(check({ 'index.html': '<a href="/guide/">x</a>' }))).toMatchInlineSnapshot(`
      [
        "/guide/: there is no such file under /",
      ]
    `);
  });

  test('finds an id that is not there', () => {
    const pages = { 'index.html': '<a href="/g/#b">x</a>', 'g/index.html': '<h2 id="a">A</h2>' };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        "/g/#b: there is no \`#b\` in g/index.html",
      ]
    `);
  });

  test('finds an id used twice', () => {
    expect(problems(check({ 'index.html': '<i id="a"></i><b id="a"></b>' })))
      .toMatchInlineSnapshot(`
      [
        "#a: the id is used more than once",
      ]
    `);
  });

  test('finds a folder without its final slash', () => {
    const pages = { 'index.html': '<a href="/g">x</a>', 'g/index.html': '' };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        "/g: this redirects to /g/",
      ]
    `);
  });

  test('finds missing scripts, images and styles', () => {
    const html = '<script src="/a.js"></script><img srcset="/b.png 2x"><link href="/c.css">';
    expect(problems(check({ 'index.html': html }))).toMatchInlineSnapshot(`
      [
        "/c.css: there is no such file under /",
        "/a.js: there is no such file under /",
        "/b.png: there is no such file under /",
      ]
    `);
  });

  test('finds a link that leaves the base path', () => {
    const pages = { 'index.html': '<a href="/g/">x</a><a href="/c/g/">y</a>', 'g/index.html': '' };
    expect(problems(check(pages, '/c/'))).toMatchInlineSnapshot(`
      [
        "/g/: there is no such file under /c/",
      ]
    `);
  });

  test('finds an empty link and one that is no address', () => {
    const pages = { 'index.html': '<a href="">x</a><a href="https://">y</a>' };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        ": the link is empty",
        "https://: this is not an address",
      ]
    `);
  });

  test('finds a relative link in the 404 page, which has no fixed address', () => {
    const pages = { '404.html': '<a href="g/">x</a><a href="/g/">y</a>', 'g/index.html': '' };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        "g/: the 404 page needs links that work from every address",
      ]
    `);
  });

  test('reads Markdown, but not its code', () => {
    const pages = { 'a.md': '[x](b.md) ![y](/c.png) `[z](d.md)`' };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        "b.md: there is no such file under /",
        "/c.png: there is no such file under /",
      ]
    `);
  });

  test('reads JSON endpoints and sitemaps', () => {
    const pages = {
      'catalog.json': '{"url":"https://example.org/a.json","text":"https://example.org is here"}',
      'sitemap-0.xml': '<loc>https://example.org/b/</loc>',
    };
    expect(problems(check(pages))).toMatchInlineSnapshot(`
      [
        "https://example.org/a.json: there is no such file under /",
        "https://example.org/b/: there is no such file under /",
      ]
    `);
  });
});
