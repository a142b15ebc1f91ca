import Type from 'typebox';
import { loadConfig } from './load-config.js';

const Settings = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000, description: '0 … 65535' }),
  ACADEMY_ROLE: Type.Optional(Type.Enum(['api', 'relay'])),
  VERBOSE: Type.Boolean({ default: false }),
  DATABASE_PASSWORD: Type.String({ minLength: 8, description: 'at least 8 characters' }),
});
const PASSWORD = 'correct horse';

describe('loading the configuration', () => {
  it('converts, fills in and takes only what the schema names', () =>
    expect(
      loadConfig(Settings, {
        PORT: '8080',
        VERBOSE: 'true',
        DATABASE_PASSWORD: PASSWORD,
        HOME: '/root',
      }),
    ).toEqual({
      PORT: 8080,
      VERBOSE: true,
      DATABASE_PASSWORD: PASSWORD,
    }));

  it('takes an empty variable as unset', () =>
    expect(loadConfig(Settings, { PORT: '', DATABASE_PASSWORD: PASSWORD }).PORT).toBe(3000));

  it.each([
    [{ PORT: '70000', DATABASE_PASSWORD: PASSWORD }, /PORT.*0 … 65535/],
    [{ PORT: '1e', DATABASE_PASSWORD: PASSWORD }, /PORT/],
    [{ ACADEMY_ROLE: 'boss', DATABASE_PASSWORD: PASSWORD }, /ACADEMY_ROLE.*api \| relay/],
    [{}, /DATABASE_PASSWORD.*필요합니다/],
  ])('refuses %j with one line that names the variable', (environment, line) => {
    expect(() => loadConfig(Settings, environment)).toThrow(line);
  });

  it('never repeats a value', () => {
    let message = '';
    try {
      loadConfig(Settings, { DATABASE_PASSWORD: 'hunter2' });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('DATABASE_PASSWORD');
    expect(message).not.toContain('hunter2');
    expect(message).not.toContain('\n');
  });
});
