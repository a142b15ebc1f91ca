import { SimulatedClock } from './simulated-clock.js';

const simulatedFrom = (at: string): SimulatedClock => {
  const clock = new SimulatedClock();
  clock.begin(at);
  return clock;
};

describe('the clock of a simulation', () => {
  it('stands still until it is moved on, and never goes back', () => {
    const clock = simulatedFrom('2025-06-02T00:00:00.000Z');
    expect([clock.now(), clock.now()]).toEqual(Array(2).fill('2025-06-02T00:00:00.000Z'));
    clock.moveTo('2025-06-03T00:00:00.000Z');
    clock.moveTo('2025-06-01T00:00:00.000Z');
    expect(clock.now()).toBe('2025-06-03T00:00:00.000Z');
  });

  it('does not go past the wall clock', () => {
    const clock = simulatedFrom('2025-06-02T00:00:00.000Z');
    clock.moveTo('2999-01-01T00:00:00.000Z');
    expect(clock.now() <= new Date().toISOString()).toBe(true);
  });

  it('is the wall clock once it has ended, and without a beginning', () => {
    const clock = simulatedFrom('2025-06-02T00:00:00.000Z');
    clock.end();
    clock.moveTo('2025-06-03T00:00:00.000Z');
    for (const one of [clock, new SimulatedClock()]) {
      expect(one.isSimulated).toBe(false);
      expect(Date.now() - Date.parse(one.now())).toBeLessThan(60_000);
    }
  });
});
