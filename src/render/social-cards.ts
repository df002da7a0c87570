import type { Catalog } from '../catalog/types.ts';
import { invocationLabels } from './labels.ts';
import type { SocialCard } from './social-card.ts';

interface Guide {
  id: string;
  title: string;
  description?: string | undefined;
}

/** The card of each page, by the page's id: `integrations/sqs`, `guides/…`; `index` is everybody else's. */
export function socialCards(
  { integrations }: Catalog,
  guides: readonly Guide[],
): Record<string, SocialCard> {
  return {
    index: {
      label: 'Events, responses, verdicts',
      title: 'Every AWS service that works with Lambda',
      text: 'What it sends, what it expects back, and a playground to try it in the page.',
    },
    ...Object.fromEntries(
      integrations.map(({ id, shortName, summary, invocation }) => [
        `integrations/${id}`,
        { label: invocationLabels[invocation].name, title: shortName, text: summary },
      ]),
    ),
    ...Object.fromEntries(
      guides.map(({ id, title, description }) => [
        id,
        { label: 'Guide', title, text: description ?? '' },
      ]),
    ),
  };
}
