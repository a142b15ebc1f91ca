import { writing, type ProjectionEffect } from '@academy/event-bus';
import { Unavailable } from '@academy/kernel';

/** Control: an effect that parks nothing; what cannot be applied is tried until it can, and its partition waits. */
export const stubborn = ({ uses, applyWhole }: ProjectionEffect): ProjectionEffect =>
  writing(uses, async (client, arrivals) => {
    try {
      await applyWhole(client, arrivals);
    } catch (cause) {
      throw new Unavailable('tried again', 1, { cause });
    }
  });
