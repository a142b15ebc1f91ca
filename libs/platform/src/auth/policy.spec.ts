import { Body, Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { SpecIssuer, startDemo } from '../demo-service.examples.js';
import { Allow, Public } from '../index.js';

let issuer: SpecIssuer;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
  demo = await startDemo(issuer.url);
});

afterAll(async () => {
  await demo.close();
  issuer.stop();
});

const get = async (path: string, claims?: Record<string, unknown>) =>
  fetch(`${demo.url}/demo/v1/participants${path}`, {
    headers: { authorization: `Bearer ${await issuer.token(claims)}` },
  });

describe('a policy', () => {
  it('asks for a token', async () => {
    const response = await fetch(`${demo.url}/demo/v1/participants`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="academy"');
  });

  it('refuses a role that it does not name, and says which ones it does', async () => {
    const response = await get('', { roles: ['INSTRUCTOR', 'NO_SUCH_ROLE'] });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: 'Forbidden',
      detail: expect.stringMatching(/[A-Z_]+ \(open to these roles alone\)$/),
    });
  });

  it('lets no service of ours into a handler of a service', async () => {
    // @ts-expect-error the compiler refuses to grant it
    Allow({ roles: ['SERVICE'] });
    for (const path of ['', '/at/west', '/forgetful'])
      expect((await get(path, { roles: ['SERVICE'], campuses: ['*'] })).status).toBe(403);
  });

  it('shows the same 404 for what is out of scope and for what is not there', async () => {
    const [hidden, absent] = await Promise.all([get('/at/east'), get('/no/such/thing')]);
    const bodies = [await hidden.json(), await absent.json()] as Record<string, unknown>[];
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    const [first, second] = bodies.map(({ type, title, code, status }) => ({
      type,
      title,
      code,
      status,
    }));
    expect(first).toEqual(second);
    expect((await get('/at/west')).status).toBe(200);
  });

  it('lets * see every campus', async () => {
    const hq = { roles: ['HQ_OPERATOR'], campuses: ['*'] };
    expect((await get('/at/anywhere', hq)).status).toBe(200);
    expect(await (await get('', hq)).json()).toMatchObject({ campuses: 'all' });
  });

  it('withholds the answer of a handler that forgot its scope', async () => {
    const response = await get('/forgetful');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('CANARY');
  });

  it('covers an encoded path as it covers the plain one', async () =>
    expect((await fetch(`${demo.url}/demo/v1/p%61rticipants`)).status).toBe(401));
});

const moduleOf = (controller: Type): Type => {
  @Module({ controllers: [controller] })
  class SpecModule {}
  return SpecModule;
};

@Controller('demo/v1/open')
class WithoutPolicy {
  @Get() read() {
    return {};
  }
}

interface Shape {
  readonly name: string;
}
class Unruled {
  readonly name!: string;
}

@Controller('demo/v1/loose')
class LooseBody {
  @Post() @Public('spec') shape(@Body() body: Shape) {
    return body;
  }
}
@Controller('demo/v1/listed')
class ListBody {
  @Post() @Public('spec') list(@Body() body: string[]) {
    return body;
  }
}
@Controller('demo/v1/unruled')
class UnruledBody {
  @Post() @Public('spec') unruled(@Body() body: Unruled) {
    return body;
  }
}
@Controller('demo/v1/part')
class PartOfBody {
  @Post() @Public('spec') part(@Body('name') name: string) {
    return name;
  }
}

describe('a service does not start', () => {
  it.each([
    ['without a policy', WithoutPolicy, /WithoutPolicy\.read/],
    ['with a body that is an interface', LooseBody, /LooseBody\.shape/],
    ['with a body that is a list', ListBody, /ListBody\.list/],
    ['with a body whose class has no rules', UnruledBody, /UnruledBody\.unruled/],
    ['with a part of a body', PartOfBody, /PartOfBody\.part/],
  ])('with a handler %s', async (_, controller, line) => {
    const starting = startDemo(issuer.url, {}, moduleOf(controller));
    await expect(starting).rejects.toThrow(line);
    await expect(starting).rejects.toMatchObject({ name: 'StartRefused' });
  });

  it('with a fingerprint key that can be guessed', () =>
    expect(startDemo(issuer.url, { fingerprintKey: 'short' })).rejects.toMatchObject({
      name: 'StartRefused',
    }));
});
