import '@swc-node/register/esm-register';

const { stopSharedCluster } = await import('./shared-cluster.ts');

export default stopSharedCluster;
