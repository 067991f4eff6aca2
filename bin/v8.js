// How V8 works, set before any script is made, because what is kept of a script knows these flags. A run of many seconds is
// none the worse for them. See: node --v8-options
const { setFlagsFromString } = require('node:v8');

// What is called often is taken for worth a second, thorough compilation long before a run of some seconds has got
// anything from that, which took a quarter of the processor time of a large render. The default is a quarter of this.
// Later versions count calls instead, do not know the flag and say so.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=528000');

// The part of the memory for what is new starts small and doubles only when much has survived in it: until it has reached
// its full size the garbage collector runs often. Here it does so at once; the default is 2.
setFlagsFromString('--semi-space-growth-factor=16');
