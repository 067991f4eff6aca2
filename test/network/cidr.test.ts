import { cidrFault } from '../../lib/network/cidr';

test.each([
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.255.255.255/32',
  '172.16.0.0/12',
  '::/0',
  '2001:db8::/32',
  '2001:DB8:0:0::/64',
  '2001:db8::7/128',
  '64:ff9b::/96',
  '::ffff:10.0.0.0/104',
])('%s is an IP block', (value) => {
  expect(cidrFault(value)).toBeUndefined();
});

test.each([
  ['10.0.0.1/8', "write '10.0.0.0/8' for the network, or '10.0.0.1/32' for the address"],
  ['172.31.0.0/12', "write '172.16.0.0/12' for the network, or '172.31.0.0/32' for the address"],
  ['10.0.0.1/0', "write '0.0.0.0/0' for the network, or '10.0.0.1/32' for the address"],
  ['2001:db8::1/32', "write '2001:db8::/32' for the network, or '2001:db8::1/128' for the address"],
  ['10.0.0.1', "write '10.0.0.1/32'"],
  ['::1', "write '::1/128'"],
  ['10.0.0.0/33', 'write the addresses'],
  ['10.0.0.0/08', 'write the addresses'],
  ['10.0.0/8', 'write the addresses'],
  ['fe80::1%eth0/128', 'write the addresses'],
  ['db.example.com', 'write the addresses'],
  ['', 'write the addresses'],
  [undefined, 'write the addresses'],
])('%s is none: %s', (value, fix) => {
  expect(cidrFault(value)?.fix).toContain(fix);
});
