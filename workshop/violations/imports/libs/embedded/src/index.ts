export const name = 'embedded';
