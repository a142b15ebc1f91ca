import { createServiceApp, type ServiceApp, type Surroundings } from '@academy/platform';
import { Simulation, type SimulationNeeds } from './simulation.js';
import { simulationModule, simulationProblems } from './simulation.module.js';

/** The routes under `/academy` by which somebody moves the business time on. */
export const openSimulation = (
  needs: SimulationNeeds,
  { auth, fingerprintKey, roles, log }: Surroundings,
): Promise<ServiceApp> =>
  createServiceApp(simulationModule(new Simulation(needs)), {
    name: 'academy',
    auth,
    fingerprintKey,
    roles,
    problems: simulationProblems,
    ...(log ? { log } : {}),
  });
