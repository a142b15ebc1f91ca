import '@swc-node/register/esm-register';

const { stopSharedBroker } = await import('./shared-broker.ts');

export default stopSharedBroker;
