import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(process.cwd(), 'content/guides');

interface Frontmatter {
  title: string;
  sidebar?: { order?: number };
}

/** The guides for the sidebar, in the order that their frontmatter gives. */
export async function readGuideLinks(): Promise<{ label: string; link: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const guides = await Promise.all(
    names.map(async (name) => {
      const [, head = ''] =
        /^---\n([\s\S]*?)\n---/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
      const { title, sidebar } = parse(head) as Frontmatter;
      return { label: title, link: `/guides/${name.slice(0, -3)}/`, order: sidebar?.order ?? 99 };
    }),
  );
  return guides
    .sort((a, b) => a.order - b.order || a.label.localeCompare(b.label))
    .map(({ label, link }) => ({ label, link }));
}
