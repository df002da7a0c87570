import { isObject, listOf, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { smartHomeRules as rules } from './smart-home-rules.ts';

const texts = ['endpointId', 'manufacturerName', 'friendlyName', 'description'];
const lists = ['displayCategories', 'capabilities'];

/** What is wrong with the devices that a discovery names. */
export function checkDiscovery(payload: Record<string, unknown>): SkillRefusal | undefined {
  const { endpoints } = payload;
  const at = '/event/payload';
  if (!Array.isArray(endpoints)) {
    const what = `\`endpoints\` is ${valueWords(endpoints)}${endpoints === undefined ? '' : ', and no list'}`;
    return refuseSkill(rules.badDevice, what, [at, 'List the devices; `[]` if there are none.']);
  }
  if (endpoints.length > 300) {
    const what = `there are ${endpoints.length} devices, more than 300`;
    return refuseSkill(rules.tooManyDevices, what, [`${at}/endpoints`, 'Name 300 at most.']);
  }
  for (const [index, device] of endpoints.entries()) {
    const missing = missingMember(device);
    if (missing === undefined) continue;
    const name = textOf(isObject(device) ? device['friendlyName'] : undefined) || `${index + 1}`;
    const what = `the device ${codeWords(name)} has no \`${missing}\``;
    const pointer = `${at}/endpoints/${index}`;
    return refuseSkill(rules.badDevice, what, [pointer, `Add \`${missing}\`.`]);
  }
  return undefined;
}

function missingMember(device: unknown): string | undefined {
  const given = isObject(device) ? device : {};
  return (
    texts.find((name) => textOf(given[name]) === '') ??
    lists.find((name) => listOf(given[name]).length === 0)
  );
}
