import '@swc-node/register/esm-register';

// Jest loads this file without its own transform: the loader above must be there before any TypeScript.
const { startSharedCluster } = await import('./shared-cluster.ts');

export default startSharedCluster;
