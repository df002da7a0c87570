/** What link checking knows of one document of the built site. */
export interface SiteDocument {
  /** Path from the site's root, with `/`: `guides/index.html`. */
  file: string;
  /** Addresses as the document writes them. */
  links: string[];
  /** Ids that a link can jump to; `null` where the format has none. */
  ids: Set<string> | null;
  /** Ids that more than one element carries. */
  duplicateIds: string[];
}
