import './domain/desk.js';
