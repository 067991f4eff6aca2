export default { name: 'no-stack' };
