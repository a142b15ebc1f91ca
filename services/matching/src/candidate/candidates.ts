import { category } from '@academy/kernel';
import { candidateDecider } from './domain/candidate.decider.js';

/** Candidates, one per person: `candidate-<participantId>`. */
export const candidates = category('candidate', candidateDecider, { about: 'participant' });
