// Preloaded into a process that must not use the network: any attempt ends it with exit code 97.
const net = require('node:net');
const dns = require('node:dns');

function refuse(what, target) {
  process.stderr.write(`network used: ${what} ${JSON.stringify(target)}\n`);
  process.exit(97);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [target] = args.flat();
  return target?.path ? connect.apply(this, args) : refuse('connect', target); // a path is a pipe of this machine
};
dns.lookup = (name) => refuse('lookup', name);
dns.promises.lookup = (name) => refuse('lookup', name);
