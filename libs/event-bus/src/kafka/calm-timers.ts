import { createRequire } from 'node:module';

/** What kafkajs does not export, as far as it is needed here. */
interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

const require = createRequire(import.meta.url);

/**
 * After every answer kafkajs 2.2.4 sets a timer for the requests that wait, also when none does, with a negative time, of which
 * Node warns on the terminal (tulios/kafkajs#1751). A request that has to wait sets the timer itself.
 */
export const calmTimers = (): void => {
  const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as {
    readonly prototype: RequestQueue;
  };
  const { scheduleCheckPendingRequests: schedule } = prototype;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0) schedule.call(this);
  };
};
