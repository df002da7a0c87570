import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { socialCard, type SocialCard } from './social-card.ts';

const cache = join(process.cwd(), 'node_modules/.cache/social-cards');
const fontFile = (weight: number): string =>
  join(process.cwd(), `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff`);

/** A card as PNG. Drawn once for each content: drawing takes longer than all else on a page. */
export async function socialCardPng(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const tree = socialCard(card);
  const file = join(
    cache,
    `${createHash('sha256').update(JSON.stringify(tree)).digest('hex')}.png`,
  );
  const known = await readFile(file).catch(() => null);
  if (known) return new Uint8Array(known);
  const fonts = await Promise.all(
    ([400, 700] as const).map(async (weight) => ({
      name: 'Inter',
      weight,
      data: await readFile(fontFile(weight)),
    })),
  );
  const svg = await satori(tree, {
    width: 1200,
    height: 630,
    fonts,
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  await mkdir(cache, { recursive: true });
  await writeFile(file, png);
  return new Uint8Array(png);
}
