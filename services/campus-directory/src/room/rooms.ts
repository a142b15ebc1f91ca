import { category } from '@academy/kernel';
import { roomDecider } from './domain/room.decider.js';

/** Rooms of the sites: `room-<roomId>`. */
export const rooms = category('room', roomDecider, { about: 'stream' });
