export const name = 'privacy';
