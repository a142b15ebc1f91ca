import type { Arbitrary } from 'fast-check';

export type Chance = Arbitrary<number>;
