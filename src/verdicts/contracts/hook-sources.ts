import { defineSources } from '../rule.ts';

/** Where the rules of the pre-provisioning hook come from. */
export const hookSources = defineSources({
  hook: [
    'AWS IoT Core: Pre-provisioning hooks',
    'https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html',
    '2026-11-24',
  ],
  api: [
    'AWS IoT Core: Device provisioning MQTT API',
    'https://docs.aws.amazon.com/iot/latest/developerguide/fleet-provision-api.html',
    '2026-11-30',
  ],
});
