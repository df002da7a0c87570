import { listOf, isObject, member, textOf } from '../answer.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { skillRules as rules } from './skill-rules.ts';

const screen = 'Alexa.Presentation.APL';

/** A directive that needs a screen, where the event says that the device has none. */
export function checkSupport(event: unknown, directives: unknown): SkillRefusal | undefined {
  const device = member(member(member(event, 'context'), 'System'), 'device');
  const supported = member(device, 'supportedInterfaces');
  if (!isObject(supported) || Object.hasOwn(supported, screen)) return undefined;
  const index = listOf(directives).findIndex((one) =>
    textOf(member(one, 'type')).startsWith(`${screen}.`),
  );
  if (index < 0) return undefined;
  return refuseSkill(rules.noScreen, `the device does not support \`${screen}\``, [
    `/response/directives/${index}`,
    `Send it only if \`context.System.device.supportedInterfaces\` has \`${screen}\`.`,
  ]);
}
