// Event type: iot/button

export const handler = async (event: { serialNumber: string; batteryVoltage: string }) => {
  // Mistake: Number('1213mV') is NaN, and NaN is smaller than nothing. The warning never comes.
  if (Number(event.batteryVoltage) < 1300) console.warn('The battery is low.');
  return { millivolts: Number(event.batteryVoltage) };
};
