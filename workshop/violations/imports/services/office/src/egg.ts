import { hen } from './hen.js'; // refused: no-circular

export const egg = () => hen;
