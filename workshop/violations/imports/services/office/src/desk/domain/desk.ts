import '@academy/kernel';
import type { name } from '@academy/contracts';
import './place.js';

export type Desk = typeof name;
