import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { getCatalog } from '../../catalog/catalog-fs.ts';
import type { SocialCard } from '../../render/social-card.ts';
import { socialCardPng } from '../../render/social-card-png-fs.ts';
import { socialCards } from '../../render/social-cards.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const guides = (await getCollection('docs')).map(({ id, data }) => ({ id, ...data }));
  const cards = socialCards(await getCatalog(), guides);
  return Object.entries(cards).map(([page, card]) => ({ params: { page }, props: { card } }));
};

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await socialCardPng(props.card), { headers: { 'Content-Type': 'image/png' } });
