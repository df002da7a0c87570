import { parseArgs } from 'node:util';
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { checkFiles } from '../src/catalog/check-files.ts';
import { loadRules } from '../src/catalog/load-rules-fs.ts';
import { readContent } from '../src/catalog/read-content-fs.ts';
import { countContent } from './lib/content/count-content.ts';
import { placesToFill } from './lib/content/places-to-fill.ts';
import { placeFindings } from './lib/content/placed-finding.ts';
import { reporters } from './lib/content/reporters.ts';

const { values } = parseArgs({
  options: {
    reporter: { type: 'string', default: 'text' },
    content: { type: 'string', default: 'content' },
  },
});
const report = reporters[values.reporter];

if (!report) {
  const names = Object.keys(reporters).join(', ');
  console.error(`There is no reporter \`${values.reporter}\`; the reporters are ${names}.`);
  process.exitCode = 2;
} else {
  const [files, rules] = await Promise.all([readContent(values.content), loadRules()]);
  const findings = checkFiles(files, rules, new Date().toISOString().slice(0, 10));
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  const text = report(placeFindings(findings, files), { folder: values.content, color });
  if (text !== '') console.log(text);
  if (values.reporter === 'text') {
    if (text !== '') console.log();
    console.log(countContent(buildCatalog(files).catalog, rules.length, findings));
    const places = placesToFill(files);
    const [first] = places;
    if (first)
      console.log(
        `${places.length} places to fill in, the first in ${values.content}/${first.file}:${first.line}`,
      );
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
}
