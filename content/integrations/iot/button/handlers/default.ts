// Event type: iot/button

interface ButtonEvent {
  serialNumber: string;
  clickType: 'SINGLE' | 'DOUBLE' | 'LONG';
  batteryVoltage: string;
}

const tasks = { SINGLE: 'order one', DOUBLE: 'order two', LONG: 'cancel' };

export const handler = async ({ serialNumber, clickType, batteryVoltage }: ButtonEvent) => {
  const millivolts = Number.parseInt(batteryVoltage, 10);
  if (millivolts < 1300) console.warn(`The battery of ${serialNumber} is at ${millivolts} mV`);
  return { serialNumber, task: tasks[clickType] };
};
