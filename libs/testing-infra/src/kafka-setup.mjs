import '@swc-node/register/esm-register';

// Jest loads this file without its own transform: the loader above must be there before any TypeScript.
const { startSharedBroker } = await import('./shared-broker.ts');

export default startSharedBroker;
