import { writing, type ProjectionEffect } from '@academy/event-bus';
import { send } from '@academy/event-store';
import { Unavailable } from '@academy/kernel';

/** Control: an effect that parks nothing; what cannot be applied is tried until it can, and its partition waits. */
export const stubborn = ({ uses, read }: ProjectionEffect): ProjectionEffect =>
  writing(uses, (client) =>
    Promise.resolve(async (arrivals) => {
      try {
        const write = await read(client, arrivals);
        await send(client, await write(arrivals));
        return [];
      } catch (cause) {
        throw new Unavailable('tried again', 1, { cause });
      }
    }),
  );
