export const place = 'window';
