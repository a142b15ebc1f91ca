import { event } from '@academy/contracts';
import { Module } from '@nestjs/common';
import Type from 'typebox';
import { SpecIssuer, startDemo } from '../demo-service.examples.js';
import { asyncApiRoute } from './async-api.controller.js';
import { publishes } from './service-definition.js';

const properties = { seq: Type.Integer() };
const Stamped = event('registration', 'Stamped', 1, properties, { examples: [{ seq: 1 }] });
const Shredded = event('registration', 'Shredded', 1, properties, {
  internal: true,
  examples: [{ seq: 1 }],
});

@Module({ controllers: [asyncApiRoute('registration', [Stamped, Shredded])] })
class DescriptionModule {}

describe('the description of what a service publishes', () => {
  it('is there without a token, and in the index', async () => {
    const issuer = await SpecIssuer.start();
    const links = { 'asyncapi.json': '/asyncapi.json' };
    const options = { name: 'registration', links };
    const running = await startDemo(issuer.url, options, DescriptionModule);
    const response = await fetch(`${running.url}/registration/asyncapi.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({
      asyncapi: '3.0.0',
      channels: {
        events: {
          address: 'academy.registration.events',
          messages: { 'Stamped.v1': { $ref: '#/components/messages/Stamped.v1' } },
        },
      },
      components: { schemas: { 'Stamped.v1': { properties: { seq: { type: 'integer' } } } } },
    });
    expect(await (await fetch(running.url)).json()).toMatchObject({
      services: [{ 'asyncapi.json': '/registration/asyncapi.json' }],
    });
    await running.close();
    issuer.stop();
  });

  it('is offered by services that publish, not by one that keeps everything to itself', () => {
    expect(publishes({ events: [Shredded, Stamped] })).toBe(true);
    expect(publishes({ events: [Shredded] })).toBe(false);
    expect(publishes({ events: [] })).toBe(false);
  });
});
