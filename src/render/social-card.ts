/** What a page's card says in previews of a link to it. */
export interface SocialCard {
  title: string;
  text: string;
  /** A short label above the title, e.g. the kind of invocation. */
  label: string;
}

interface CardNode {
  type: 'div';
  props: { style: Record<string, string | number>; children: (CardNode | string)[] | string };
}

const box = (
  style: Record<string, string | number>,
  children: CardNode['props']['children'],
): CardNode => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** The card, 1200 by 630 pixels, as the tree of elements that satori draws. */
export function socialCard({ title, text, label }: SocialCard): CardNode {
  const column = { flexDirection: 'column', width: '100%', height: '100%' };
  return box({ ...column, padding: 72, background: '#10172a', color: '#f4f6fb', fontSize: 34 }, [
    box({ fontSize: 26, color: '#8fb4ff' }, label),
    box({ fontSize: title.length > 40 ? 58 : 72, fontWeight: 700, marginTop: 24 }, title),
    box({ marginTop: 28, color: '#c3cbe0', lineHeight: 1.4 }, text),
    box({ marginTop: 'auto', fontSize: 26, color: '#8fb4ff' }, 'Lambda Integration Catalog'),
  ]);
}
