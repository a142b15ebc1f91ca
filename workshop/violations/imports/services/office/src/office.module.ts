import '@academy/platform';
import './desk/desks.js';
