/** Writes any colour of CSS as `#rrggbb`, the only form that Monaco's themes know. */
export function hexColor(color: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return '#ffffff';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
