export const append = 'inside';
