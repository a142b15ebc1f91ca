import { servicesNamed } from '../services.js';
import { academySettings } from './settings.js';

describe('the settings of the all-in-one process', () => {
  it('take tables for the bus, serve everything and play a cohort', () => {
    expect(academySettings([])).toMatchObject({ kafka: false, only: [], people: 200 });
  });

  it('take a broker when they are told', () => {
    expect(academySettings(['--kafka'])).toMatchObject({ kafka: true, people: 200 });
  });

  it.each([
    ['--no-cohort'],
    ['--role', 'api'],
    ['--service', 'journey'],
    ['--simulate-from', '2025-05-26'],
  ])(
    'play nobody where this process does not do everything, or time goes on as it is told: %s %s',
    (...args) => {
      expect(academySettings(args).people).toBe(0);
    },
  );

  it('begin in the past when they are told a day that there is', () => {
    expect(academySettings(['--simulate-from', '2025-05-26']).simulateFrom).toBe('2025-05-26');
    expect(() => academySettings(['--simulate-from', 'yesterday'])).toThrow(/YYYY-MM-DD/);
  });

  it.each([['--help'], ['--people', '8'], ['--service'], ['cohort']])(
    'start nothing by what they do not know: %s',
    (...args) => {
      expect(() => academySettings(args)).toThrow(/--simulate-from/);
    },
  );

  it('serve the services that are named, and refuse a name that none has', () => {
    const { only } = academySettings(['--service', 'journey,registration']);
    expect(servicesNamed(only).map(({ name }) => name)).toEqual(['registration', 'journey']);
    expect(() => servicesNamed(['registry'])).toThrow(
      /registry 서비스는 없습니다.*campus-directory/,
    );
  });
});
