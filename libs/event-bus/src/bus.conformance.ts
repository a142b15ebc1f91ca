import type { OpenBus } from './conformance/bus-under-test.examples.js';
import { describeDamage } from './conformance/damage.conformance.js';
import { describeDelivery } from './conformance/delivery.conformance.js';
import { describeMove } from './conformance/move.conformance.js';
import { describeTakeover } from './conformance/takeover.conformance.js';

/** The one suite that every adapter of the bus passes; `open` gives a bus of its own to each test. */
export const describeBus = (name: string, open: OpenBus): void => {
  describe(`${name}: delivery`, () => {
    describeDelivery(open);
  });
  describe(`${name}: takeover`, () => {
    describeTakeover(open);
  });
  describe(`${name}: damage`, () => {
    describeDamage(open);
  });
  describe(`${name}: move`, () => {
    describeMove(open);
  });
};
