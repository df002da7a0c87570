/** The anchor of a permission's heading. */
export function permissionSlug(title: string): string {
  return `permission-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-$/, '');
}
