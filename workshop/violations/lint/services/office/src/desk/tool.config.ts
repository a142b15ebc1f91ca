export default { tools: 'ask for a default export' };
