import { describe, expect, test } from 'vitest';
import { dropLazyStyles, lazyStyles } from './lazy-styles.ts';

describe('lazyStyles', () => {
  test('answers the stylesheets that a script may load', () => {
    const script =
      'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js","_astro/a.css","_astro/b.css"])))';
    expect(lazyStyles(script)).toEqual(['_astro/a.css', '_astro/b.css']);
  });

  test('a script that loads nothing has none', () => {
    expect(lazyStyles('console.log("a.css")')).toEqual([]);
  });
});

describe('dropLazyStyles', () => {
  const lazy = new Set(['_astro/editor.css']);

  test('leaves out what is loaded later, under any base', () => {
    const html = '<link rel="stylesheet" href="/catalog/_astro/editor.css"><p>x</p>';
    expect(dropLazyStyles(html, lazy)).toBe('<p>x</p>');
  });

  test('leaves other links alone', () => {
    const html =
      '<link rel="stylesheet" href="/_astro/site.css"><link rel="icon" href="/_astro/editor.css">';
    expect(dropLazyStyles(html, lazy)).toBe(html);
  });
});
