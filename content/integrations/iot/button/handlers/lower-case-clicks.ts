// Event type: iot/button

export const handler = async (event: { clickType: string }) => {
  switch (event.clickType) {
    case 'single':
      return 'order one';
    case 'double':
      return 'order two';
    default:
      // Mistake: click types are in capitals, so every click ends here.
      return 'cancel';
  }
};
